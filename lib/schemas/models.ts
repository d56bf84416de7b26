import { z } from 'zod'
import { usdDecimal } from './usd'

export const MODEL_SORTS = [
  'most-popular',
  'newest',
  'top-weekly',
  'pricing-low-to-high',
  'pricing-high-to-low',
  'context-high-to-low',
  'throughput-high-to-low',
  'latency-low-to-high',
] as const

/** `a,b,c`, as the documented list parameters are written. */
const list = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').map((item) => item.trim().toLowerCase()))
  .transform((items) => items.filter((item) => item !== ''))

/** USD per million tokens; kept as text because prices never become floating-point numbers. */
const usdPerMillion = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'Write USD per million tokens, for example 2.5.')

/** Documented filters that need data which nobody has gathered here: told so, instead of a list that pretends. */
const UNKNOWN_HERE = {
  category: 'No model is sorted into categories here; leave it out, or search with `q`.',
  distillable: 'Whether models may be distilled is not recorded here; leave it out.',
  min_intelligence_index: 'There are no benchmark results here; leave it out.',
  max_intelligence_index: 'There are no benchmark results here; leave it out.',
  min_coding_index: 'There are no benchmark results here; leave it out.',
  max_coding_index: 'There are no benchmark results here; leave it out.',
  min_agentic_index: 'There are no benchmark results here; leave it out.',
  max_agentic_index: 'There are no benchmark results here; leave it out.',
} as const

const unknownHere = (message: string) => z.undefined({ error: message }).optional()

const BENCHMARK_SORTS = new Set([
  'intelligence-high-to-low',
  'coding-high-to-low',
  'agentic-high-to-low',
  'design-arena-elo-high-to-low',
])

const sort = z.enum(MODEL_SORTS, {
  error: ({ input }) =>
    BENCHMARK_SORTS.has(String(input))
      ? 'There are no benchmark results here to sort by.'
      : `Must be one of ${MODEL_SORTS.join(', ')}.`,
})

const flag = z.enum(['true', 'false', '1', '0', '']).transform((text) => text === 'true' || text === '1')

/** A share from 0 to 1. */
const share = z.coerce.number().min(0).max(1)

const page = {
  offset: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).optional(),
}
export const modelPageQuery = z.object(page)
export type ModelPageQuery = z.infer<typeof modelPageQuery>

export const modelsQuery = z.object({
  q: z.string().max(200).optional(),
  supported_parameters: list.optional(),
  input_modalities: list.optional(),
  /** `text` unless said; `all` for every model. */
  output_modalities: list.optional(),
  /** Smallest context in tokens. */
  context: z.coerce.number().int().min(1).optional(),
  min_price: usdPerMillion.optional(),
  max_price: usdPerMillion.optional(),
  min_output_price: usdPerMillion.optional(),
  max_output_price: usdPerMillion.optional(),
  /** Slugs or names. */
  providers: list.optional(),
  model_authors: list.optional(),
  /** Tokenizer family, for example `GPT`. */
  arch: z.string().max(50).optional(),
  free: z.enum(['true', 'false']).optional(),
  zdr: z.enum(['true', 'false']).optional(),
  min_age_days: z.coerce.number().int().min(0).optional(),
  max_age_days: z.coerce.number().int().min(0).optional(),
  /** Providers whose known datacentres all lie there. */
  region: z.enum(['eu', 'us']).optional(),
  /** Share of requests with tools that did not fail, from traffic here. */
  min_tool_success_rate: share.optional(),
  max_tool_success_rate: share.optional(),
  ...mapUnknown(),
  sort: sort.optional(),
  ...page,
  /** The list as an RSS feed, with links to the models' pages. */
  use_rss: flag.optional(),
  use_rss_chat_links: flag.optional(),
  /** Codex says its version and gets its own catalogue beside ours. */
  client_version: z.string().max(50).optional(),
})
export type ModelsQuery = z.infer<typeof modelsQuery>

export const modelsCountQuery = z.object({ output_modalities: list.optional() })

/** Next decodes path parameters, the gateway's router need not: `:free` may arrive as `%3Afree`. */
const pathPart = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.replace(/%3a/gi, ':').replace(/%40/gi, '@').replace(/%7e/gi, '~'))

export const modelParams = z.object({ author: pathPart, slug: pathPart })

const tokens = z.number().int().nonnegative()

const pricing = z.strictObject({
  prompt: usdDecimal,
  completion: usdDecimal,
  request: usdDecimal,
  image: usdDecimal,
  input_cache_read: usdDecimal.optional(),
  input_cache_write: usdDecimal.optional(),
})

const architecture = z.strictObject({
  modality: z.string().nullable(),
  input_modalities: z.array(z.string()),
  output_modalities: z.array(z.string()),
  tokenizer: z.string(),
  instruct_type: z.string().nullable(),
})

export const model = z.strictObject({
  id: z.string(),
  canonical_slug: z.string(),
  hugging_face_id: z.string().nullable(),
  name: z.string(),
  /** Unix seconds. */
  created: z.number().int(),
  description: z.string(),
  context_length: tokens.nullable(),
  architecture,
  pricing,
  top_provider: z.strictObject({
    context_length: tokens.nullable(),
    max_completion_tokens: tokens.nullable(),
    is_moderated: z.boolean(),
  }),
  per_request_limits: z.null(),
  supported_parameters: z.array(z.string()),
  default_parameters: z.null(),
  supported_voices: z.null(),
  knowledge_cutoff: z.iso.date().nullable(),
  /** The last day on which it answers. */
  expiration_date: z.iso.date().nullable(),
  /** Adapter ids of those that serve it, cheapest first. An addition of ours. */
  providers: z.array(z.string()),
  links: z.strictObject({ details: z.string() }),
  /** Only of a `~author/family-latest` name: the model that it means now. */
  alias_target: z.strictObject({ name: z.string(), slug: z.string() }).optional(),
})
export type ModelObject = z.infer<typeof model>

export const modelsResponse = z.strictObject({
  data: z.array(model),
  total_count: z.number().int(),
  links: z.strictObject({ next: z.string().nullable() }),
})
export type ModelsPage = z.infer<typeof modelsResponse>

export const modelResponse = z.strictObject({ data: model })

export const modelsCountResponse = z.strictObject({ data: z.strictObject({ count: z.number().int() }) })

const percentiles = z.strictObject({ p50: z.number(), p75: z.number(), p90: z.number(), p99: z.number() })

const modelEndpoint = z.strictObject({
  name: z.string(),
  model_id: z.string(),
  model_name: z.string(),
  context_length: tokens,
  pricing,
  provider_name: z.string(),
  /** What `provider.order` and `provider.only` name. */
  tag: z.string(),
  quantization: z.string().nullable(),
  max_completion_tokens: tokens.nullable(),
  max_prompt_tokens: tokens.nullable(),
  supported_parameters: z.array(z.string()),
  status: z.literal(0),
  uptime_last_5m: z.number().nullable(),
  uptime_last_30m: z.number().nullable(),
  uptime_last_1d: z.number().nullable(),
  latency_last_30m: percentiles.nullable(),
  throughput_last_30m: percentiles.nullable(),
  supports_implicit_caching: z.boolean(),
  /** Null = unknown. An addition of ours. */
  data_policy: z.strictObject({ training: z.boolean().nullable(), retention_days: z.number().int().nullable() }),
})
export type ModelEndpointObject = z.infer<typeof modelEndpoint>

export const modelEndpointsResponse = z.strictObject({
  data: z.strictObject({
    id: z.string(),
    name: z.string(),
    created: z.number().int(),
    description: z.string(),
    architecture,
    endpoints: z.array(modelEndpoint),
  }),
})
export type ModelEndpoints = z.infer<typeof modelEndpointsResponse>['data']

export const providersResponse = z.strictObject({
  data: z.array(
    z.strictObject({
      name: z.string(),
      slug: z.string(),
      privacy_policy_url: z.string().nullable(),
      terms_of_service_url: z.string().nullable(),
      status_page_url: z.string().nullable(),
      headquarters: z.string().nullable(),
      datacenters: z.array(z.string()).nullable(),
    }),
  ),
})
export type ProviderObject = z.infer<typeof providersResponse>['data'][number]
