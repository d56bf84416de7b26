import { z } from 'zod'
import { percentilesSchema } from '../statistics/percentiles'

const loadCall = z.object({
  /** By which its answers are counted. */
  name: z.string(),
  method: z.enum(['GET', 'POST']),
  path: z.string(),
  headers: z.array(z.string()),
  body: z.string().nullable(),
  /** The statuses that are an answer and no failure. */
  accepts: z.array(z.number().int()),
  /** The answer is a stream: it has a first token, and is whole only with its `[DONE]`. */
  isStream: z.boolean(),
  /** The client goes away after so many events; null: never. */
  leavesAfterEvents: z.number().int().min(0).nullable(),
  /** How many of a cycle's requests are of this kind. */
  share: z.number().int().min(1),
})
export type LoadCall = z.infer<typeof loadCall>

const arrival = z.discriminatedUnion('kind', [
  /** So many requests are under way at any moment: each client sends its next one when the answer before is complete. */
  z.object({ kind: z.literal('closed'), concurrency: z.number().int().min(1) }),
  /** So many requests begin each second, whatever became of those before. */
  z.object({ kind: z.literal('open'), perSecond: z.number().min(0.1) }),
  /** So many streams at once over connections of their own, begun evenly over a time, each once. */
  z.object({ kind: z.literal('crowd'), streams: z.number().int().min(1), rampMs: z.number().min(1) }),
])
export type Arrival = z.infer<typeof arrival>

/** What the load process is told to do. Sent over the channel between the processes. */
export const loadOrder = z.object({
  /** Origins of the servers that are measured; connections are spread over them. */
  origins: z.array(z.string()).min(1),
  calls: z.array(loadCall).min(1),
  arrival,
  /** The window opens when this time is over and that many answers were given: compilers need work, not time. */
  warmUpMs: z.number().min(0),
  warmUpAnswers: z.number().int().min(0),
  /** Length of the window. A crowd's is as long as its streams take, and at most this. */
  measureMs: z.number().min(1),
})
export type LoadOrder = z.infer<typeof loadOrder>

const loadResult = z.object({
  /** Length of the measured window as it really was. */
  elapsedMs: z.number(),
  /** Answers within the window. */
  requests: z.number(),
  /** Server-sent events within the window; 0 for answers that are no streams. */
  events: z.number(),
  /** Milliseconds to the last byte: from sending the request in a closed loop, from the moment it was due in an open one. */
  latencyMs: percentilesSchema,
  /** The same to the first token of a stream. */
  firstTokenMs: percentilesSchema,
  /** How long after its moment a request of an open loop was sent. */
  lateMs: percentilesSchema,
  /** Whole answers with status 200 from the first to the last, warm-up included. */
  answered: z.number(),
  /** How often each kind of call ended as it was meant to, warm-up included. */
  counts: z.record(z.string(), z.number()),
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
