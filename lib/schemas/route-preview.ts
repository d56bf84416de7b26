import { z } from 'zod'
import { availability } from './availability'
import { routeExclusion } from './router-metadata'

const count = z.number().int().nonnegative()
/** USD as an exact decimal. */
const usd = z.string().regex(/^\d+(\.\d+)?$/)

const plannedAttempt = z.strictObject({
  model: z.string(),
  provider: z.string(),
  /** Full slug, as `provider.order` takes it. */
  endpoint: z.string(),
  /** On a provider key of the organization's own. */
  is_byok: z.boolean(),
  /** `unstable`: failed a moment ago; `ejected`: out until a probe succeeds. */
  health: z.enum(['stable', 'unstable', 'ejected']),
  context_length: count,
  /** The most tokens that the answer may have here. */
  completion_tokens_max: count,
  /** Per token, per request and per image. */
  pricing: z.strictObject({
    prompt: usd,
    completion: usd,
    input_cache_read: usd.optional(),
    input_cache_write: usd.optional(),
    request: usd,
    image: usd,
  }),
  cost: z.strictObject({
    /** The prompt by its usual number of tokens, none of them cached. */
    prompt: usd,
    /** An answer of `completion_tokens_max`. */
    completion_max: usd,
    total_max: usd,
    /** The part of it that is paid with credits: all of it, or our fee where the provider bills the organization itself. */
    billed_max: usd,
  }),
})

/** What `POST /route` answers: what a request would do. */
export const routePreview = z.strictObject({
  object: z.literal('route'),
  requested: z.string(),
  /** How the models were found: `direct`, `auto`, `latest` … */
  strategy: z.string(),
  /** Why a router chose the models; null when none did. */
  explanation: z.string().nullable(),
  /** Slug of the preset in use. */
  preset: z.string().nullable(),
  prompt_tokens: z.strictObject({ minimum: count, typical: count, maximum: count }),
  /** In the order in which they would be tried; a new draw where prices are balanced. Empty when nothing can serve the request. */
  attempts: z.array(plannedAttempt),
  excluded: z.array(routeExclusion),
  /** What the first attempt would cost: its usual prompt and the longest answer. Null without attempts. */
  expected_cost_max: usd.nullable(),
  /** What would be set aside before the first attempt; less where the balance is short and `max_tokens` is open. */
  held_max: usd.nullable(),
  pipeline: z.array(z.looseObject({ type: z.string(), name: z.string() })),
  /** Why nothing can serve the request, as in the error that it would get; null when something can. */
  availability: availability.nullable(),
})
export type RoutePreview = z.infer<typeof routePreview>
