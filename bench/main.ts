import { createCleanupStack, type CleanupStack } from '@/server/start/cleanup-stack'
import { measureGenerations } from './generations/measure-generations'
import { measurePages } from './pages/measure-pages'
import { readOptions } from './read-options'
import { runBench } from './run-bench'

/** One Ctrl-C arrives more than once: from the terminal, and from npm and tsx, which pass it on. */
const SAME_SIGNAL_MS = 1_000

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
  if (topic === 'pages') return runUntilSignal(({ cleanup }) => measurePages(cleanup))
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(options.usage)
    return 0
  }
  return runUntilSignal((context) => runBench({ root: process.cwd(), options, ...context }))
}

type Context = { cleanup: CleanupStack; signal: AbortSignal }

/** Runs and then removes what was started. @returns the exit code */
async function runUntilSignal(run: (context: Context) => Promise<boolean>): Promise<number> {
  const cleanup = createCleanupStack()
  const interrupt = new AbortController()
  const interrupted = watchSignals(interrupt, cleanup)
  try {
    return (await Promise.race([run({ cleanup, signal: interrupt.signal }), interrupted])) ? 0 : 1
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
