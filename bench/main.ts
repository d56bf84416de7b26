import { createCleanupStack, type CleanupStack } from '@/server/start/cleanup-stack'
import { measureAll } from './measure/measure-all'
import { SCENARIOS } from './measure/scenarios'
import { profileGateway } from './profile/profile-gateway'
import { type BenchOptions, readOptions } from './read-options'
import { checkBooks } from './report/check-books'
import { describeMachine, renderMachine } from './report/describe-machine'
import { renderRun } from './report/render-run'
import { toFigures } from './report/to-figures'
import { startStack } from './stack/start-stack'

type Context = { options: BenchOptions; cleanup: CleanupStack; signal: AbortSignal }

const root = process.cwd()

/** Progress goes to standard error, so that standard output is the result and nothing else. */
function progress(step: string): void {
  process.stderr.write(`· ${step}\n`)
}

/** Measures, prints, and checks the books. @returns whether all is in order */
async function runBench({ options, cleanup, signal }: Context): Promise<boolean> {
  const machine = describeMachine()
  const stack = await startStack({ root, cleanup, signal, isProfiled: options.profile, progress })
  const timing = {
    warmUpMs: options['warm-up'] * 1_000,
    measureMs: options.seconds * 1_000,
  }
  if (options.profile) {
    console.log(await profileGateway(stack, { root, timing }))
    return true
  }
  const run = await measureAll(stack, {
    scenarios: SCENARIOS,
    timing,
    tries: options.tries,
    waitMs: options.wait * 1_000,
    progress,
  })
  progress('checking the books')
  await stack.gateway.end()
  const faults = [...run.failures, ...(await checkBooks({ answered: run.answeredByGateway }))]
  const whole = { ...machine, postgres: stack.database.version }
  if (options.json) console.log(JSON.stringify({ machine: whole, figures: toFigures(run.points), faults }, null, 2))
  else console.log([renderMachine(whole), '', renderRun(run.points), '', renderFaults(faults, run)].join('\n'))
  return faults.length === 0
}

function renderFaults(faults: readonly string[], { answeredByGateway }: { answeredByGateway: number }): string {
  if (faults.length > 0) return faults.map((fault) => `FAULT: ${fault}`).join('\n')
  return `Books: ${answeredByGateway} completions answered, as many generations recorded and billed; every audit check holds.`
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(options.usage)
    return 0
  }
  const cleanup = createCleanupStack()
  const interrupt = new AbortController()
  const interrupted = new Promise<never>((_resolve, reject) => {
    const onSignal = (): void => {
      if (interrupt.signal.aborted) {
        cleanup.killAll()
        process.exit(130)
      }
      interrupt.abort()
      reject(new Error('Interrupted; ending what was started.'))
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
  try {
    const isInOrder = await Promise.race([runBench({ options, cleanup, signal: interrupt.signal }), interrupted])
    return isInOrder ? 0 : 1
  } finally {
    await cleanup.run()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
