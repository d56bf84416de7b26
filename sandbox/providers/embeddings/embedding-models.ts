/** How long the vectors of the well-known models are, and how many tokens one input may have. */
const MODELS: readonly [RegExp, { dimensions: number; contextTokens: number }][] = [
  [/text-embedding-3-large/, { dimensions: 3_072, contextTokens: 8_192 }],
  [/text-embedding/, { dimensions: 1_536, contextTokens: 8_192 }],
  [/gemini-embedding/, { dimensions: 3_072, contextTokens: 2_048 }],
  [/mistral-embed/, { dimensions: 1_024, contextTokens: 8_192 }],
  [/codestral-embed/, { dimensions: 1_536, contextTokens: 8_192 }],
  [/embed-v4/, { dimensions: 1_536, contextTokens: 128_000 }],
  [/embed-(?:english|multilingual)-v3/, { dimensions: 1_024, contextTokens: 512 }],
  [/qwen3-embedding-8b/i, { dimensions: 4_096, contextTokens: 32_768 }],
  [/bge-base/i, { dimensions: 768, contextTokens: 512 }],
  [/bge-large/i, { dimensions: 1_024, contextTokens: 512 }],
  [/bge-m3/i, { dimensions: 1_024, contextTokens: 8_192 }],
]

/** What a model embeds to; generous for models that the sandbox knows nothing about. */
export function describeEmbeddingModel(model: string): { dimensions: number; contextTokens: number } {
  return MODELS.find(([pattern]) => pattern.test(model))?.[1] ?? { dimensions: 768, contextTokens: 2_000_000 }
}
