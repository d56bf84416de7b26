import { z } from 'zod'
import { usdDecimal } from './usd'

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

/** What Codex reads of a model; its own names and words. */
const codexModel = z.strictObject({
  slug: z.string(),
  display_name: z.string(),
  description: z.string(),
  default_reasoning_level: z.string().nullable(),
  supported_reasoning_levels: z.array(z.strictObject({ effort: z.string(), description: z.string() })),
  shell_type: z.literal('shell_command'),
  visibility: z.literal('list'),
  supported_in_api: z.literal(true),
  priority: z.number().int(),
  upgrade: z.null(),
  base_instructions: z.string(),
  supports_reasoning_summaries: z.boolean(),
  support_verbosity: z.literal(false),
  default_verbosity: z.null(),
  apply_patch_tool_type: z.null(),
  truncation_policy: z.strictObject({ mode: z.literal('bytes'), limit: z.number().int() }),
  supports_parallel_tool_calls: z.boolean(),
  context_window: tokens,
  experimental_supported_tools: z.array(z.string()),
  input_modalities: z.array(z.enum(['text', 'image'])),
})
export type CodexModel = z.infer<typeof codexModel>

export const modelsResponse = z.strictObject({
  data: z.array(model),
  total_count: z.number().int(),
  links: z.strictObject({ next: z.string().nullable() }),
  /** Only for `client_version`. */
  models: z.array(codexModel).optional(),
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
  /** Which forms of `tool_choice` are honoured. */
  supports_tool_choice: z.strictObject({
    auto: z.boolean(),
    none: z.boolean(),
    required: z.boolean(),
    function: z.boolean(),
  }),
  supports_voice_cloning: z.literal(false),
  /** 0 works, -1 degraded, -2 down, -3 not used for now. */
  status: z.union([z.literal(0), z.literal(-1), z.literal(-2), z.literal(-3)]),
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

/** `GET /endpoints/zdr`. */
export const endpointsResponse = z.strictObject({ data: z.array(modelEndpoint) })

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
