import { z } from 'zod'

/**
 * `provider` of a request (api contract §3.2): which endpoints may serve it, and in which order. The fields that hold back
 * data or money are hard filters. `null` means "not set", as in the rest of a body.
 */

const QUANTIZATIONS = [
  'int4',
  'int8',
  'fp4',
  'mxfp4',
  'nvfp4',
  'fp6',
  'fp8',
  'mxfp8',
  'fp16',
  'bf16',
  'fp32',
  'unknown',
] as const

const slugs = z.array(z.string().trim().min(1).max(200)).max(100).nullish()

const sortBy = z.enum(['price', 'throughput', 'latency', 'exacto'])

const sort = z.union(
  [sortBy, z.object({ by: sortBy.nullish(), partition: z.enum(['model', 'none']).nullish() })],
  'must be `price`, `throughput`, `latency` or `exacto`, or an object like `{"by": "price", "partition": "none"}`.',
)

/** USD as JSON number or decimal text; kept as it came, because a float would not hold every price exactly. */
const usdLimit = z
  .union(
    [z.number().nonnegative(), z.string().regex(/^\d{1,12}(\.\d{1,18})?$/)],
    'must be a price in USD, like 0.5 or "0.5".',
  )
  .nullish()

export const maxPrice = z.object({
  /** USD per million prompt tokens. */
  prompt: usdLimit,
  /** USD per million completion tokens. */
  completion: usdLimit,
  /** USD per request. */
  request: usdLimit,
  /** USD per input image. */
  image: usdLimit,
  /** USD per unit of audio. */
  audio: usdLimit,
})

const cutoff = z.number().nonnegative().nullish()

/** A number means the median; all cut-offs of an object must hold. */
const percentileCutoffs = z
  .union(
    [z.number().nonnegative(), z.object({ p50: cutoff, p75: cutoff, p90: cutoff, p99: cutoff })],
    'must be a number (the median) or an object with `p50`, `p75`, `p90` or `p99`.',
  )
  .nullish()

export const providerPreferences = z.object({
  /** Tried in this order, the others afterwards. Base slugs (`deepinfra`) and full ones (`deepinfra/turbo`), as in all lists here. */
  order: slugs,
  only: slugs,
  ignore: slugs,
  /** False: the first choice alone is tried. */
  allow_fallbacks: z.boolean().nullish(),
  require_parameters: z.boolean().nullish(),
  data_collection: z.enum(['allow', 'deny']).nullish(),
  zdr: z.boolean().nullish(),
  enforce_distillable_text: z.boolean().nullish(),
  quantizations: z.array(z.enum(QUANTIZATIONS)).max(QUANTIZATIONS.length).nullish(),
  sort: sort.nullish(),
  max_price: maxPrice.nullish(),
  /** Tokens per second. Endpoints below it are tried last. */
  preferred_min_throughput: percentileCutoffs,
  /** Seconds to the first token. Endpoints above it are tried last. */
  preferred_max_latency: percentileCutoffs,
})
export type ProviderPreferences = z.infer<typeof providerPreferences>

export type PercentileCutoffs = z.infer<typeof percentileCutoffs>
