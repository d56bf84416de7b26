/** Where a provider puts the usage of a stream. */
type StreamUsage = 'own-chunk-when-asked' | 'last-chunk-always' | 'every-chunk'
/** Where the model's reasoning appears. */
export type ReasoningPlace = 'hidden' | 'reasoning_content' | 'reasoning' | 'think-tags' | 'content-parts'
type ErrorShape =
  | 'openai'
  | 'azure'
  | 'xai'
  | 'mistral'
  | 'cohere'
  | 'flat'
  | 'problem'
  | 'deepinfra'
  | 'novita'
  | 'minimax'
  | 'alibaba'

/** How an OpenAI-compatible provider departs from OpenAI's own wire format. */
export type Dialect = {
  streamUsage: StreamUsage
  reasoning: ReasoningPlace
  errors: ErrorShape
  /** xAI bills reasoning tokens beside completion_tokens instead of within. */
  reasoningBesideCompletion?: boolean
  /** DeepSeek's own cache counters. */
  cacheHitCounters?: boolean
  /** Groq's `x_groq` objects. */
  groqMetadata?: boolean
  /** Moonshot repeats the usage inside the last choice. */
  usageInChoice?: boolean
  /** Mistral refuses fields that it does not know, and tool call ids of another form than its own. */
  strictFields?: boolean
  /** OpenAI's own rules for parameters of its newer models. */
  openaiRules?: boolean
}

const COMMON: Dialect = { streamUsage: 'own-chunk-when-asked', reasoning: 'reasoning_content', errors: 'openai' }

const DIALECTS = new Map<string, Dialect>([
  ['openai', { ...COMMON, reasoning: 'hidden', openaiRules: true }],
  ['azure', { ...COMMON, reasoning: 'hidden', openaiRules: true, errors: 'azure' }],
  ['deepseek', { ...COMMON, streamUsage: 'last-chunk-always', cacheHitCounters: true }],
  ['alibaba', { ...COMMON, errors: 'alibaba' }],
  ['moonshotai', { ...COMMON, usageInChoice: true }],
  ['minimax', { ...COMMON, streamUsage: 'last-chunk-always', reasoning: 'think-tags', errors: 'minimax' }],
  [
    'mistral',
    { ...COMMON, streamUsage: 'last-chunk-always', reasoning: 'content-parts', errors: 'mistral', strictFields: true },
  ],
  ['xai', { ...COMMON, errors: 'xai', reasoningBesideCompletion: true }],
  ['groq', { ...COMMON, reasoning: 'reasoning', groqMetadata: true }],
  ['together', { ...COMMON, streamUsage: 'last-chunk-always', reasoning: 'reasoning' }],
  ['fireworks', { ...COMMON, streamUsage: 'last-chunk-always' }],
  ['deepinfra', { ...COMMON, errors: 'deepinfra' }],
  ['novita', { ...COMMON, errors: 'novita' }],
  ['cohere', { ...COMMON, errors: 'cohere' }],
  ['cerebras', { ...COMMON, streamUsage: 'last-chunk-always', reasoning: 'reasoning', errors: 'flat' }],
  ['perplexity', { ...COMMON, streamUsage: 'every-chunk', reasoning: 'think-tags' }],
  ['z-ai', { ...COMMON, streamUsage: 'last-chunk-always' }],
  ['nvidia', { ...COMMON, errors: 'problem' }],
  ['custom', { ...COMMON, reasoning: 'reasoning' }],
])

/** The dialect of a provider; unknown slugs speak plain OpenAI with `reasoning_content`. */
export function dialectOf(provider: string): Dialect {
  return DIALECTS.get(provider) ?? COMMON
}
