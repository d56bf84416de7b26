import { z } from 'zod'

/** What the load process is told to do. Sent over the channel between the processes. */
export const loadOrder = z.object({
  /** Origin of the server that is measured. */
  origin: z.string(),
  path: z.string(),
  headers: z.array(z.string()),
  body: z.string(),
  /** How many requests are under way at any moment. */
  concurrency: z.number().int().min(1),
  /** The window opens when this time is over and that many answers were given: compilers need work, not time. */
  warmUpMs: z.number().min(0),
  warmUpAnswers: z.number().int().min(0),
  measureMs: z.number().min(1),
})
export type LoadOrder = z.infer<typeof loadOrder>

const percentiles = z.object({ p50: z.number(), p99: z.number() })
export type Percentiles = z.infer<typeof percentiles>

const loadResult = z.object({
  /** Length of the measured window as it really was. */
  elapsedMs: z.number(),
  /** Whole answers within the window. */
  requests: z.number(),
  /** Server-sent events within the window; 0 for answers that are no streams. */
  events: z.number(),
  /** Milliseconds from sending the request to the last byte. */
  latencyMs: percentiles,
  /** Milliseconds from sending the request to the first byte of the body. */
  firstByteMs: percentiles,
  /** Whole answers from the first to the last, warm-up included. */
  answered: z.number(),
  /** Why others were none: status or error code, and how often. */
  failures: z.record(z.string(), z.number()),
})
export type LoadResult = z.infer<typeof loadResult>

/** What the load process reports: the window's edges as they pass, then the result. */
export const loadReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin') }),
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('result'), result: loadResult }),
])
export type LoadReport = z.infer<typeof loadReport>
