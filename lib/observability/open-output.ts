import pino from 'pino'

/** Bytes of lines that are written together: one system call for some dozen requests instead of one for each. */
const BATCH_BYTES = 8_192
/** No line waits longer than this for others. */
const FLUSH_MS = 200

type Output = ReturnType<typeof pino.destination>

let output: Output | undefined

/**
 * Standard output, written in batches. What is still waiting goes out when the process ends by itself, by an error or by
 * a signal that it handles; only a kill that leaves no chance loses the last moment's lines.
 */
export function openOutput(): Output {
  if (output) return output
  const opened = pino.destination({ dest: 1, sync: true, minLength: BATCH_BYTES, periodicFlush: FLUSH_MS })
  process.once('exit', () => {
    opened.flushSync()
  })
  output = opened
  return opened
}
