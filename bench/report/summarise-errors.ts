import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** pino's number for `error`. */
const ERROR_LEVEL = 50
const SHOWN = 5

const errorLine = z.object({
  level: z.number().min(ERROR_LEVEL),
  msg: z.string().default(''),
  errorType: z.string().default(''),
  cause: z.string().default(''),
})

/** What a process's log says of its errors, the most frequent first, so that a fault of a run can be understood. */
export async function summariseErrors(logFile: string): Promise<string[]> {
  const counts = new Map<string, number>()
  for await (const line of createInterface({ input: createReadStream(logFile) })) {
    const parsed = errorLine.safeParse(parseJson(line))
    if (!parsed.success) continue
    const { msg, errorType, cause } = parsed.data
    const text = [msg, errorType, cause.split('\n', 1)[0]].filter(Boolean).join(' · ')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([, left], [, right]) => right - left)
  return ranked.slice(0, SHOWN).map(([text, count]) => `logged ${count} times: ${text}`)
}

/** Lines that are not JSON, such as a warning of Node's, are no log lines. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
