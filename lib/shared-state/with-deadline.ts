/**
 * Gives up after `timeoutMs`. An answer that lies in this process's socket by then counts as in time: when the process
 * itself was busy for so long, its timers run before its reads.
 * @throws Error when it is late, or whatever the promise throws
 */
export function withDeadline<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => {
        reject(new Error(`no answer within ${timeoutMs} ms`))
      })
    }, timeoutMs)
    promise.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error instanceof Error ? error : new Error(String(error)))
      },
    )
  })
}
