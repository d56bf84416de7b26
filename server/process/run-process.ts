/**
 * The frame of a child process: starts it, stops it on SIGTERM or SIGINT with the function that the start returned, and
 * ends at once on the second signal. A failed start is one line on standard error and exit code 1.
 */
export function runProcess(start: () => Promise<() => Promise<void>>): void {
  const state: { stop: (() => Promise<void>) | null; isStopping: boolean } = { stop: null, isStopping: false }
  const onSignal = (): void => {
    if (state.isStopping) process.exit(1)
    state.isStopping = true
    const stop = state.stop ?? (async () => undefined)
    stop().then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  start().then((stop) => {
    state.stop = stop
  }, fail)
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exit(1)
}
