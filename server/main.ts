import path from 'node:path'
import { mkdir } from 'node:fs/promises'
import { exitWithParent } from './process/exit-with-parent'
import { createCleanupStack } from './start/cleanup-stack'
import { startProduct } from './start/start-product'
import { loadEnvFiles, readSettings, type Mode } from './start/settings'
import { StartError } from './start/start-error'

/**
 * The supervisor: prepares what is missing, starts every process, keeps them running, and stops them in order on SIGINT
 * or SIGTERM. A second signal ends everything at once. SIGUSR2 puts new gateway processes in the places of the present
 * ones, one after the other, without a request noticing.
 */
export async function supervise(input: { mode: Mode }): Promise<void> {
  const cleanup = createCleanupStack()
  const abort = new AbortController()
  const state = { isStopping: false, isStarted: false }

  const stop = async (exitCode: number): Promise<void> => {
    await cleanup.run()
    process.exit(exitCode)
  }
  const onSignal = (): void => {
    if (state.isStopping) {
      // Only the database is left to end by itself: it notices that the supervisor is gone and loses nothing.
      cleanup.killAll()
      process.exit(1)
    }
    state.isStopping = true
    console.log('\nStopping (open requests may finish; once more to end at once) …')
    abort.abort()
    // During the start, the start itself ends first and cleans up then.
    if (state.isStarted) void stop(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // Started by npm and left alone by it: somebody killed npm and meant us.
  if (process.env.npm_lifecycle_event) exitWithParent()

  try {
    const root = process.cwd()
    loadEnvFiles(root)
    const settings = readSettings({ root, mode: input.mode, source: process.env })
    await mkdir(path.join(settings.dataDirectory, 'logs'), { recursive: true })
    const { rollGateways } = await startProduct({ settings, cleanup, signal: abort.signal })
    state.isStarted = true
    process.on('SIGUSR2', () => void rollGateways())
    if (abort.signal.aborted) await stop(0)
  } catch (error) {
    if (!abort.signal.aborted) console.error(`\n${describe(error)}\n`)
    await stop(abort.signal.aborted ? 0 : 1)
  }
}

function describe(error: unknown): string {
  if (error instanceof StartError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
