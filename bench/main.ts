import { createCleanupStack, type CleanupStack } from '@/server/start/cleanup-stack'
import { measureGenerations } from './generations/measure-generations'
import { measureAll } from './measure/measure-all'
import { type Scenario, SCENARIOS } from './measure/scenarios'
import { profileGateway } from './profile/profile-gateway'
import { type BenchOptions, readOptions } from './read-options'
import { checkBooks } from './report/check-books'
import { describeMachine, renderMachine } from './report/describe-machine'
import { renderRun } from './report/render-run'
import { summariseErrors } from './report/summarise-errors'
import { toFigures } from './report/to-figures'
import { startStack } from './stack/start-stack'

type Context = { options: BenchOptions; cleanup: CleanupStack; signal: AbortSignal }

const root = process.cwd()
/** One Ctrl-C arrives more than once: from the terminal, and from npm and tsx, which pass it on. */
const SAME_SIGNAL_MS = 1_000

/** Progress goes to standard error, so that standard output is the result and nothing else. */
function progress(step: string): void {
  process.stderr.write(`· ${step}\n`)
}

/** Measures, prints, and checks the books. @returns whether all is in order */
async function runBench({ options, cleanup, signal }: Context): Promise<boolean> {
  const scenarios = findScenarios(options)
  const machine = describeMachine()
  const stack = await startStack({ root, cleanup, signal, isProfiled: options.profile, progress })
  const timing = {
    warmUpMs: options['warm-up'] * 1_000,
    measureMs: options.seconds * 1_000,
  }
  if (options.profile) {
    const [scenario] = scenarios
    console.log(await profileGateway(stack, { root, timing, scenario }))
    return true
  }
  const run = await measureAll(stack, {
    scenarios,
    timing,
    tries: options.tries,
    waitMs: options.wait * 1_000,
    progress,
  })
  progress('checking the books')
  await stack.gateway.end()
  const found = [...run.failures, ...(await checkBooks({ answered: run.answeredByGateway }))]
  const faults = found.length > 0 ? [...found, ...(await summariseErrors(stack.gateway.logFile))] : found
  const whole = { ...machine, postgres: stack.database.version }
  if (options.json) console.log(JSON.stringify({ machine: whole, figures: toFigures(run.points), faults }, null, 2))
  else console.log([renderMachine(whole), '', renderRun(run.points), '', renderFaults(faults, run)].join('\n'))
  return faults.length === 0
}

/** @throws Error when no load has such a name */
function findScenarios({ only, profile }: BenchOptions): [Scenario, ...Scenario[]] {
  const [first, ...rest] = SCENARIOS.filter(({ name }) => name.includes(profile && only === '' ? 'c=64' : only))
  if (first) return [first, ...rest]
  throw new Error(`There is no load '${only}', but: ${SCENARIOS.map(({ name }) => name).join('; ')}.`)
}

function renderFaults(faults: readonly string[], { answeredByGateway }: { answeredByGateway: number }): string {
  if (faults.length > 0) return faults.map((fault) => `FAULT: ${fault}`).join('\n')
  return `Books: ${answeredByGateway} completions answered, as many generations recorded and billed; every audit check holds.`
}

/** Rejects on the first signal; a later one ends everything at once. */
function watchSignals(interrupt: AbortController, cleanup: CleanupStack): Promise<never> {
  return new Promise((_resolve, reject) => {
    let firstAt = 0
    const onSignal = (): void => {
      if (!interrupt.signal.aborted) {
        firstAt = performance.now()
        interrupt.abort()
        reject(new Error('Interrupted; ending what was started.'))
      } else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
        cleanup.killAll()
        process.exit(130)
      }
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
}

async function main(): Promise<number> {
  const [topic, ...rest] = process.argv.slice(2)
  if (topic === 'generations') return runUntilSignal(({ cleanup }) => measureGenerations(rest, cleanup))
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(options.usage)
    return 0
  }
  return runUntilSignal((context) => runBench({ options, ...context }))
}

/** Runs and then removes what was started. @returns the exit code */
async function runUntilSignal(run: (context: Omit<Context, 'options'>) => Promise<boolean>): Promise<number> {
  const cleanup = createCleanupStack()
  const interrupt = new AbortController()
  const interrupted = watchSignals(interrupt, cleanup)
  try {
    const isInOrder = await Promise.race([run({ cleanup, signal: interrupt.signal }), interrupted])
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
