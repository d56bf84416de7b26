import { z } from 'zod'

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
export type ModelSort = (typeof MODEL_SORTS)[number]

/** Documented orders that need benchmark results. */
const BENCHMARK_SORTS: ReadonlySet<unknown> = new Set([
  'intelligence-high-to-low',
  'coding-high-to-low',
  'agentic-high-to-low',
  'design-arena-elo-high-to-low',
])

/** `a,b,c`, as the documented list parameters are written. */
const list = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').map((item) => item.trim().toLowerCase()))
  .transform((items) => items.filter((item) => item !== ''))

/** USD per million tokens; kept as text because prices never become floating-point numbers. */
const usdPerMillion = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'Write USD per million tokens, for example 2.5.')

const flag = z
  .enum(['true', 'false', '1', '0', ''], 'Must be true or false.')
  .transform((text) => text === 'true' || text === '1')

const days = z.coerce.number().int().min(0)

const sort = z.enum(MODEL_SORTS, {
  error: ({ input }) =>
    BENCHMARK_SORTS.has(input)
      ? 'There are no benchmark results here to sort by; choose another order.'
      : `Must be one of ${MODEL_SORTS.join(', ')}.`,
})

/** A documented parameter whose data nobody has gathered here: told so, instead of a list that pretends. */
const notHere = (message: string) => z.undefined({ error: message }).optional()

const TOOL_SUCCESS = 'How often tool calls succeed is not published here; leave it out.'
const BENCHMARKS = 'There are no benchmark results here; leave it out.'

const page = {
  offset: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).optional(),
}
export const modelPageQuery = z.object(page)

const filters = {
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
  /** Served by a provider whose known datacentres all lie there. */
  region: z.enum(['eu', 'us']).optional(),
  min_age_days: days.optional(),
  max_age_days: days.optional(),
  min_tool_success_rate: notHere(TOOL_SUCCESS),
  max_tool_success_rate: notHere(TOOL_SUCCESS),
  category: notHere('Models are not sorted into categories here; leave it out, or search with `q`.'),
  distillable: notHere('Which models may be distilled is not recorded here; leave it out.'),
  min_intelligence_index: notHere(BENCHMARKS),
  max_intelligence_index: notHere(BENCHMARKS),
  min_coding_index: notHere(BENCHMARKS),
  max_coding_index: notHere(BENCHMARKS),
  min_agentic_index: notHere(BENCHMARKS),
  max_agentic_index: notHere(BENCHMARKS),
}

export const modelsQuery = z.object({
  ...filters,
  sort: sort.optional(),
  ...page,
  /** The list as an RSS feed. */
  use_rss: flag.optional(),
  use_rss_chat_links: notHere('There is no chat page here to link to; leave it out.'),
  /** Codex says its version, and gets its own form of the catalogue beside ours. */
  client_version: z.string().max(50).optional(),
})
export type ModelsQuery = z.infer<typeof modelsQuery>

export const modelsCountQuery = z.object(filters)
export type ModelFilters = z.infer<typeof modelsCountQuery>
