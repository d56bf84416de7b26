import { closePool } from '@/lib/db'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { profileGateway } from './profile/profile-gateway'
import type { BenchOptions } from './read-options'
import { Books } from './report/books'
import { closeBooks } from './report/close-books'
import { describeMachine, renderMachine, type Machine } from './report/describe-machine'
import { renderResult, renderVerdicts } from './report/render-result'
import { updateDocument } from './report/update-document'
import { chooseSections } from './sections/list-sections'
import type { Bench, Section, SectionResult } from './sections/section'
import { startStack } from './stack/start-stack'

type Input = { root: string; options: BenchOptions; cleanup: CleanupStack; signal: AbortSignal }

export type Measured = { section: Section; result: SectionResult }

/** Progress goes to standard error, so that standard output is the result and nothing else. */
function progress(step: string): void {
  process.stderr.write(`· ${step}\n`)
}

/** Measures, prints, and checks the books. @returns whether nothing failed; a target that is missed is no failure */
export async function runBench({ root, options, cleanup, signal }: Input): Promise<boolean> {
  const sections = chooseSections(options.only)
  const machineBefore = describeMachine()
  const startedAt = performance.now()
  const stack = await startStack({ root, cleanup, signal, isProfiled: options.profile, progress })
  const whole: Machine = { ...machineBefore, postgres: stack.database.version }
  const timing = { warmUpMs: options['warm-up'] * 1_000, measureMs: options.seconds * 1_000 }
  const books = new Books()
  const waitMs = options.wait * 1_000
  const { tries } = options
  const rest = { tries, waitMs, soakMinutes: options['soak-minutes'], books, cleanup, signal, progress }
  const bench: Bench = { root, stack, timing, ...rest }
  if (options.profile) {
    const { text, result } = await profileGateway(bench, options.only)
    console.log(text)
    const machine = renderMachine(whole)
    if (options.markdown) await updateDocument({ root, measured: [{ section: { name: 'profile' }, result }], machine })
    return true
  }
  const measured: Measured[] = []
  for (const section of sections) {
    signal.throwIfAborted()
    measured.push({ section, result: await measureSection(section, bench) })
  }
  progress('checking the books')
  const faults = await closeBooks(stack, books).finally(closePool)
  const minutes = (performance.now() - startedAt) / 60_000
  if (options.json) console.log(renderJson({ machine: whole, minutes, measured, faults }))
  else console.log(renderText({ machine: whole, minutes, measured, faults, books }))
  if (options.markdown) await updateDocument({ root, measured, machine: renderMachine(whole) })
  return faults.length === 0
}

/** One section that fails does not take the figures of the others with it. */
async function measureSection(section: Section, bench: Bench): Promise<SectionResult> {
  try {
    return await section.measure(bench)
  } catch (error) {
    bench.signal.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    bench.books.failures.push(`${section.name}: ${reason}`)
    return { tables: [], verdicts: [], notes: [`Not measured: ${reason}`], data: { reason } }
  }
}

type Outcome = { machine: Machine; minutes: number; measured: readonly Measured[]; faults: readonly string[] }

function renderJson({ machine, minutes, measured, faults }: Outcome): string {
  const targets = measured.flatMap(({ result }) => result.verdicts)
  const sections = Object.fromEntries(measured.map(({ section, result }) => [section.name, result.data]))
  return JSON.stringify({ machine, minutes, targets, sections, faults }, null, 2)
}

function renderText({ machine, minutes, measured, faults, books }: Outcome & { books: Books }): string {
  const verdicts = measured.flatMap(({ result }) => result.verdicts)
  const met = verdicts.filter(({ isMet }) => isMet).length
  return [
    renderMachine(machine),
    ...measured.map(({ section, result }) => renderResult(section.title, { ...result, verdicts: [] })),
    ...(verdicts.length > 0 ? [`### Targets: ${met} of ${verdicts.length} met`, renderVerdicts(verdicts)] : []),
    faults.length > 0
      ? faults.map((fault) => `FAULT: ${fault}`).join('\n')
      : `Books: ${books.answered.toLocaleString('en-US')} completions answered, each recorded and billed once; every audit check holds. ${minutes.toFixed(1)} minutes.`,
  ].join('\n\n')
}
