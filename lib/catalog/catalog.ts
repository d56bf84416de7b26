/** One model at one provider, with the price it costs now. Prices are pico-dollars (1e-12 USD) per token. */
export type CatalogEndpoint = {
  id: string
  modelSlug: string
  /** Adapter id. */
  providerSlug: string
  providerName: string
  /** What routing preferences name: the provider's slug, with a suffix when it serves the model twice. */
  tag: string
  /** The provider's own name of the model. */
  providerModelId: string
  contextLength: number
  maxCompletionTokens: number | null
  quantization: string | null
  supportedParameters: readonly string[]
  /** Null = unknown, to be treated as yes. */
  trainsOnPrompts: boolean | null
  /** Days that prompts are kept; 0 = not at all, null = unknown. */
  retentionDays: number | null
  /** The price row that a generation is billed by. */
  priceVersionId: string
  promptPicos: bigint
  completionPicos: bigint
  /** Null = as much as other prompt tokens. */
  cacheReadPicos: bigint | null
  /** Null = as much as other prompt tokens. */
  cacheWritePicos: bigint | null
  /** Nano-dollars per request. */
  requestNanos: bigint
  /** Nano-dollars per input image. */
  imageNanos: bigint
}

export type CatalogModel = {
  slug: string
  canonicalSlug: string
  authorSlug: string
  authorName: string
  name: string
  description: string
  aliases: readonly string[]
  contextLength: number
  maxCompletionTokens: number | null
  inputModalities: readonly string[]
  outputModalities: readonly string[]
  tokenizer: string
  instructType: string | null
  supportedParameters: readonly string[]
  huggingFaceId: string | null
  /** `YYYY-MM-DD`. */
  knowledgeCutoff: string | null
  isReasoning: boolean
  isFree: boolean
  releasedAt: Date
  /** The last day (UTC, `YYYY-MM-DD`) on which it answers; null = none is known. */
  expirationDate: string | null
  /** The model to use instead once it is gone. */
  successorSlug: string | null
}

export type CatalogProvider = {
  slug: string
  name: string
  privacyPolicyUrl: string | null
  termsOfServiceUrl: string | null
  statusPageUrl: string | null
  headquarters: string | null
  datacenters: readonly string[]
}

/** An immutable snapshot of everything that can be asked for. */
export type Catalog = {
  /** Raised at each change of the catalogue; 0 = none is loaded. */
  version: number
  /** Newest first. */
  models: readonly CatalogModel[]
  /** Those that serve something, by name. */
  providers: readonly CatalogProvider[]
  /** By slug, canonical slug, alias or `~author/family-latest`, in any case; null when there is no such model. */
  findModel: (slug: string) => CatalogModel | null
  /** The same among those whose last day has passed. */
  findRetired: (slug: string) => CatalogModel | null
  /** The newest model of the model's family. */
  latestOf: (model: CatalogModel) => CatalogModel
  /** From this moment on (Unix milliseconds) a model is retired or another price holds, and the snapshot is out of date. */
  validUntilMs: number
  /** Slugs of the nearest models, best first; for the error about an unknown one. */
  suggestModels: (slug: string) => string[]
  /** Cheapest first; the first is the model's headline price. Empty for an unknown slug. */
  endpointsOf: (modelSlug: string) => readonly CatalogEndpoint[]
}

export type CatalogData = {
  version: number
  /** When the next price that is known begins (Unix milliseconds); null = none is. */
  nextPriceAtMs: number | null
  models: CatalogModel[]
  providers: CatalogProvider[]
  endpoints: CatalogEndpoint[]
}
