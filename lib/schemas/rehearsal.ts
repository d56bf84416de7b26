import { z } from 'zod'
import { rehearsalRequest } from './chains'

/** `POST /chains/{slug}/rehearse`: a real completion, told as server-sent events while it happens. */

const REHEARSAL_TOKENS_MAX = 4_096

export const rehearseChainBody = rehearsalRequest.extend({
  prompt: z.string().trim().min(1, 'Write a prompt.').max(20_000, 'A prompt has at most 20,000 characters.'),
  /** Of the answer. */
  max_tokens: z.number().int().min(1).max(REHEARSAL_TOKENS_MAX).default(200),
})
export type RehearseChainBody = z.infer<typeof rehearseChainBody>

const place = {
  /** 1 = the first. */
  step: z.number().int(),
  model: z.string(),
  provider: z.string(),
  /** Tag of the endpoint, for example `deepinfra/turbo`. */
  endpoint: z.string(),
}
/** Milliseconds since the request came in. */
const atMs = z.number()

const planned = z.strictObject({
  type: z.literal('plan'),
  generation_id: z.string(),
  attempts: z.array(z.strictObject(place)),
  /** Endpoints that the request will not try, and why. */
  excluded: z.array(z.strictObject({ ...place, reason: z.string() })),
})
const started = z.strictObject({ type: z.literal('attempt_started'), ...place, at_ms: atMs })
const ended = z.strictObject({
  type: z.literal('attempt_ended'),
  ...place,
  at_ms: atMs,
  latency_ms: z.number().nullable(),
  status: z.number().nullable(),
  /** Null = it answers. */
  error_type: z.string().nullable(),
  /** It failed because the rehearsal says so: nobody was asked. */
  is_rehearsed: z.boolean(),
})
const text = z.strictObject({ type: z.literal('text'), text: z.string() })
const done = z.strictObject({
  type: z.literal('done'),
  at_ms: atMs,
  model: z.string(),
  provider: z.string(),
  prompt_tokens: z.number().int(),
  completion_tokens: z.number().int(),
  /** USD billed. */
  cost: z.number(),
})
const failed = z.strictObject({ type: z.literal('failed'), at_ms: atMs, code: z.string(), message: z.string() })

export const rehearsalEvent = z.discriminatedUnion('type', [planned, started, ended, text, done, failed])
export type RehearsalEvent = z.infer<typeof rehearsalEvent>
