import { providers } from '@/lib/providers'

/** How a provider's stream carries the usage that its whole answer has at the top. */
export type UsagePlacement = 'last-chunk' | 'x_groq' | 'choice' | 'every-chunk' | 'messages' | 'generate-content'

export type CostRow = {
  provider: string
  shape: string
  placement: UsagePlacement
  /** As the provider sends it. */
  usage: Record<string, unknown>
  images?: number
  /** Nano-dollars; null: the report cannot be true, and our own count is billed instead. */
  costNanos: bigint | null
}

/**
 * What the rows are priced at: a prompt token costs 3,000 nano-dollars, a completion token 15,000, one read from a cache
 * 300, one written to it 3,750 (for an hour 6,000), an image 7,000,000, a request 11.
 */
export const TABLE_PRICE = {
  promptPicos: 3_000_000n,
  completionPicos: 15_000_000n,
  cacheReadPicos: 300_000n,
  cacheWritePicos: 3_750_000n,
  requestNanos: 11n,
  imageNanos: 7_000_000n,
}

type Shape = Omit<CostRow, 'provider' | 'placement'>

const chat = (prompt: unknown, completion: unknown, more: Record<string, unknown> = {}) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: Number(prompt) + Number(completion),
  ...more,
})
const read = (cached: unknown) => ({ prompt_tokens_details: { cached_tokens: cached } })
const thought = (reasoning: unknown) => ({ completion_tokens_details: { reasoning_tokens: reasoning } })

/** What every server of the OpenAI form may send. 1,000 prompt and 100 completion tokens unless they say otherwise. */
const COMMON: readonly Shape[] = [
  { shape: 'plain', usage: chat(1_000, 100), costNanos: 4_500_011n },
  { shape: 'numbers as text', usage: chat('1000', '100'), costNanos: 4_500_011n },
  { shape: 'cached tokens within the prompt', usage: chat(1_000, 100, read(600)), costNanos: 2_880_011n },
  { shape: 'more cached than sent is cut', usage: chat(1_000, 100, read(5_000)), costNanos: 1_800_011n },
  { shape: 'negative cached tokens are none', usage: chat(1_000, 100, read(-600)), costNanos: 4_500_011n },
  { shape: 'null details are none', usage: chat(1_000, 100, { prompt_tokens_details: null }), costNanos: 4_500_011n },
  { shape: 'an image', usage: chat(1_000, 100), images: 1, costNanos: 11_500_011n },
  { shape: 'a negative prompt', usage: chat(-1_000, 100), costNanos: null },
  { shape: 'a negative completion', usage: chat(1_000, -100), costNanos: null },
  { shape: 'no completion count', usage: { prompt_tokens: 1_000 }, costNanos: null },
  { shape: 'nothing counted', usage: chat(0, 0), costNanos: null },
  { shape: 'half tokens', usage: chat(10.5, 100), costNanos: null },
  { shape: 'more than a counter holds', usage: chat(1e300, 100), costNanos: null },
  { shape: 'an empty report', usage: {}, costNanos: null },
]

const REASONING_WITHIN: Shape = {
  shape: 'reasoning within the completion',
  usage: chat(1_000, 100, thought(80)),
  costNanos: 4_500_011n,
}
const REASONING_TOO_MUCH: Shape = {
  shape: 'more reasoning than completion is cut',
  usage: chat(1_000, 100, thought(900)),
  costNanos: 4_500_011n,
}

/** Where a provider's report parts from the common one. */
const OWN: Readonly<Record<string, { placement?: UsagePlacement; shapes: readonly Shape[] }>> = {
  openai: {
    shapes: [
      {
        shape: 'cached, audio and predicted details',
        usage: chat(1_000, 100, {
          prompt_tokens_details: { cached_tokens: 600, audio_tokens: 0 },
          completion_tokens_details: {
            reasoning_tokens: 80,
            audio_tokens: 0,
            accepted_prediction_tokens: 3,
            rejected_prediction_tokens: 4,
          },
        }),
        costNanos: 2_880_011n,
      },
      {
        shape: 'cache writes',
        usage: chat(1_000, 100, { prompt_tokens_details: { cached_tokens: 200, cache_write_tokens: 300 } }),
        costNanos: 4_185_011n,
      },
    ],
  },
  deepseek: {
    shapes: [
      {
        shape: 'its own cache counters',
        usage: chat(1_000, 100, { prompt_cache_hit_tokens: 600, prompt_cache_miss_tokens: 400 }),
        costNanos: 2_880_011n,
      },
    ],
  },
  alibaba: {
    shapes: [
      {
        shape: 'explicit cache',
        usage: chat(1_000, 100, { prompt_tokens_details: { cached_tokens: 200, cache_creation_input_tokens: 300 } }),
        costNanos: 4_185_011n,
      },
    ],
  },
  moonshotai: {
    placement: 'choice',
    shapes: [
      { shape: 'cached tokens at the top', usage: chat(1_000, 100, { cached_tokens: 600 }), costNanos: 2_880_011n },
    ],
  },
  minimax: {
    shapes: [{ shape: 'characters too', usage: chat(1_000, 100, { total_characters: 0 }), costNanos: 4_500_011n }],
  },
  mistral: {
    shapes: [
      { shape: 'cached tokens at the top', usage: chat(1_000, 100, { num_cached_tokens: 600 }), costNanos: 2_880_011n },
    ],
  },
  xai: {
    shapes: [
      {
        shape: 'reasoning beside the completion',
        usage: { prompt_tokens: 1_000, completion_tokens: 20, total_tokens: 1_100, ...thought(80) },
        costNanos: 4_500_011n,
      },
      {
        shape: 'reasoning within it, as its total says',
        usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100, ...thought(80) },
        costNanos: 4_500_011n,
      },
    ],
  },
  groq: {
    placement: 'x_groq',
    shapes: [
      { shape: 'times too', usage: chat(1_000, 100, { queue_time: 0.1, total_time: 1.2 }), costNanos: 4_500_011n },
    ],
  },
  perplexity: {
    placement: 'every-chunk',
    shapes: [
      {
        shape: 'its own cost beside the tokens',
        usage: chat(1_000, 100, { search_context_size: 'low', cost: { total_cost: 0.006 } }),
        costNanos: 4_500_011n,
      },
    ],
  },
  together: {
    shapes: [
      { shape: 'cached tokens at the top', usage: chat(1_000, 100, { cached_tokens: 600 }), costNanos: 2_880_011n },
    ],
  },
  deepinfra: {
    shapes: [{ shape: 'its own cost', usage: chat(1_000, 100, { estimated_cost: 0.001 }), costNanos: 4_500_011n }],
  },
  cerebras: {
    shapes: [{ shape: 'times too', usage: chat(1_000, 100, { time_info: { total_time: 1 } }), costNanos: 4_500_011n }],
  },
  custom: {
    shapes: [
      {
        shape: 'reasoning at the top',
        usage: chat(1_000, 100, { reasoning_tokens: 80 }),
        costNanos: 4_500_011n,
      },
      {
        shape: 'another gateway’s cost is not added',
        usage: chat(1_000, 100, { cost: 0.5, cost_details: { upstream_inference_cost: 0.5 } }),
        costNanos: 4_500_011n,
      },
    ],
  },
}

const MESSAGES: readonly Shape[] = [
  { shape: 'plain', usage: { input_tokens: 1_000, output_tokens: 100 }, costNanos: 4_500_011n },
  {
    shape: 'cache reads and writes beside the input',
    usage: { input_tokens: 500, cache_read_input_tokens: 200, cache_creation_input_tokens: 300, output_tokens: 100 },
    costNanos: 4_185_011n,
  },
  {
    shape: 'a third of the writes for an hour',
    usage: {
      input_tokens: 500,
      cache_read_input_tokens: 200,
      cache_creation_input_tokens: 300,
      cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 100 },
      output_tokens: 100,
    },
    costNanos: 4_410_011n,
  },
  {
    shape: 'more writes for an hour than writes are cut',
    usage: {
      input_tokens: 700,
      cache_creation_input_tokens: 300,
      cache_creation: { ephemeral_1h_input_tokens: 9_000 },
      output_tokens: 100,
    },
    costNanos: 5_400_011n,
  },
  {
    shape: 'only what was cached',
    usage: { input_tokens: 0, cache_read_input_tokens: 1_000, output_tokens: 100 },
    costNanos: 1_800_011n,
  },
  {
    shape: 'thinking within the output',
    usage: { input_tokens: 1_000, output_tokens: 100, output_tokens_details: { thinking_tokens: 80 } },
    costNanos: 4_500_011n,
  },
  {
    shape: 'null counters',
    usage: { input_tokens: 1_000, cache_read_input_tokens: null, output_tokens: 100 },
    costNanos: 4_500_011n,
  },
  { shape: 'an image', usage: { input_tokens: 1_000, output_tokens: 100 }, images: 2, costNanos: 18_500_011n },
  { shape: 'a negative input', usage: { input_tokens: -1, output_tokens: 100 }, costNanos: null },
  { shape: 'no output', usage: { input_tokens: 1_000 }, costNanos: null },
]

const GENERATE_CONTENT: readonly Shape[] = [
  {
    shape: 'plain',
    usage: { promptTokenCount: 1_000, candidatesTokenCount: 100, totalTokenCount: 1_100 },
    costNanos: 4_500_011n,
  },
  {
    shape: 'thoughts beside the candidates',
    usage: { promptTokenCount: 1_000, candidatesTokenCount: 20, thoughtsTokenCount: 80, totalTokenCount: 1_100 },
    costNanos: 4_500_011n,
  },
  {
    shape: 'cached content within the prompt',
    usage: { promptTokenCount: 1_000, cachedContentTokenCount: 600, candidatesTokenCount: 100 },
    costNanos: 2_880_011n,
  },
  {
    shape: 'prompts of tools beside the prompt',
    usage: { promptTokenCount: 900, toolUsePromptTokenCount: 100, candidatesTokenCount: 100 },
    costNanos: 4_500_011n,
  },
  { shape: 'thoughts alone', usage: { promptTokenCount: 1_000, thoughtsTokenCount: 100 }, costNanos: 4_500_011n },
  {
    shape: 'an image',
    usage: { promptTokenCount: 1_000, candidatesTokenCount: 100 },
    images: 1,
    costNanos: 11_500_011n,
  },
  {
    shape: 'more cached than sent is cut',
    usage: { promptTokenCount: 1_000, cachedContentTokenCount: 5_000, candidatesTokenCount: 100 },
    costNanos: 1_800_011n,
  },
  {
    shape: 'negative thoughts',
    usage: { promptTokenCount: 1_000, candidatesTokenCount: 20, thoughtsTokenCount: -80 },
    costNanos: null,
  },
  { shape: 'no prompt', usage: { candidatesTokenCount: 100 }, costNanos: null },
]

/** Their answers have a form of their own, and rows of their own below. */
const NOT_COMPATIBLE: readonly string[] = ['anthropic', 'google', 'google-vertex']

/** Every usage shape of every provider, and what it costs to the nano-dollar. */
export const COST_ROWS: readonly CostRow[] = [
  ...Object.keys(providers).flatMap((provider) => {
    if (NOT_COMPATIBLE.includes(provider)) return []
    const { placement = 'last-chunk', shapes } = OWN[provider] ?? { shapes: [] }
    // Where reasoning is counted beside the completion, the common rows about it would mean something else.
    const reasoning = provider === 'xai' ? [] : [REASONING_WITHIN, REASONING_TOO_MUCH]
    return [...COMMON, ...reasoning, ...shapes].map((shape) => ({ provider, placement, ...shape }))
  }),
  ...MESSAGES.map((shape) => ({ provider: 'anthropic', placement: 'messages' as const, ...shape })),
  ...['google', 'google-vertex'].flatMap((provider) =>
    GENERATE_CONTENT.map((shape) => ({ provider, placement: 'generate-content' as const, ...shape })),
  ),
]
