/** One try at one endpoint, in the order tried. */
export interface GenerationAttempt {
  provider: string
  model: string
  endpoint_id: string
  /** HTTP status of the provider; null when it never answered. */
  status: number | null
  error_type: string | null
  latency_ms: number | null
  /** Tried with a provider key of the organization's own; absent = with ours. */
  is_byok?: boolean
  /** Nobody was asked: the rehearsal of a fallback chain switched it off. */
  is_rehearsed?: boolean
  /** What the answer was billed for beside the tokens and prices of its row; absent where that is all. */
  billed?: BilledUnits
  /** Why this endpoint came at this place; absent on generations from before this was noted. */
  why?: AttemptReason
  /** On the first attempt: endpoints that the plan left out, and why, as many as are told; absent where none were. */
  excluded?: readonly ExcludedEndpoint[]
}

/**
 * Why an endpoint was tried at its place: the only one; drawn by price; the order or sort that was asked for; where the
 * conversation's cache is; best with tools; a key of their own; another endpoint, or another model, after a failure; another
 * model because nothing could serve the first one.
 */
export type AttemptReason =
  | 'only'
  | 'price'
  | 'order'
  | `sort:${string}`
  | 'sticky'
  | 'tools'
  | 'own_key'
  | 'next_endpoint'
  | 'next_model'
  | 'other_model'

interface ExcludedEndpoint {
  model: string
  /** Full slug, as `provider.order` takes it. */
  endpoint: string
  /** The filter that did it. */
  reason: string
}

/** What of a bill stands in no column of the generation; only what applies is there. */
export interface BilledUnits {
  images?: number
  /** Part of the tokens written to the provider's cache: those kept for an hour, at a price of their own. */
  cache_write_hour_tokens?: number
  /** The rate of our fee on own provider keys, in hundredths of a percent. */
  fee_basis_points?: number
}

/** Which of our APIs was spoken. */
export type GenerationApi = 'chat' | 'completions' | 'responses' | 'messages' | 'embeddings' | 'documents'

/** What became of one request to a model; written once, never changed. Meanings: prisma/schema/generation.prisma. */
export interface GenerationRecord {
  id: string
  organizationId: string
  apiKeyId: string | null
  userId: string | null
  /** When the request arrived. */
  createdAt: Date
  requestId: string | null
  model: string
  requestedModel: string
  provider: string | null
  endpointId: string | null
  priceVersionId: string | null
  upstreamId: string | null
  streamed: boolean
  cancelled: boolean
  finishReason: string | null
  nativeFinishReason: string | null
  status: 'completed' | 'error' | 'cancelled'
  errorType: string | null
  nativeTokensPrompt: number
  nativeTokensCompletion: number
  nativeTokensReasoning: number
  nativeTokensCached: number
  nativeTokensCacheWrite: number
  usageEstimated: boolean
  /** Nano-dollars that the provider charges us. */
  upstreamCostNanos: bigint
  latencyMs: number | null
  generationMs: number | null
  isFree: boolean
  appReferer: string | null
  appTitle: string | null
  userAgent: string | null
  externalUser: string | null
  sessionId: string | null
  attempts: GenerationAttempt[]
  /** Null on generations from before this was noted. */
  api: GenerationApi | null
  /** Answered with a provider key of the organization's own: the cost is our fee, and `upstreamCostNanos` is 0. */
  isByok: boolean
  /** Nano-dollars that the vendor charges the organization by its list price; 0 without a key of their own. */
  byokUpstreamNanos: bigint
  preset: string | null
  router: string | null
  metadata: Record<string, string> | null
  trace: Record<string, unknown> | null
  appCategories: string[] | null
  /** The generation whose stored answer was given again. */
  cacheSourceId: string | null
  serviceTier: string | null
}

/** What answers on an organization's own provider keys cost: a part of their list price, above a monthly allowance. */
export interface ByokTerms {
  /** Nano-dollars of list price per organization and UTC month that cost nothing. */
  allowanceNanos: bigint
  /** Hundredths of a percent. */
  feeBasisPoints: number
}

/** A generation as it lies in the database. */
export interface StoredGeneration extends GenerationRecord {
  /** Nano-dollars billed to the customer. */
  costNanos: bigint
  /** Part of the cost that no hold covered. */
  overrunNanos: bigint
  /** Nano-dollars that were set aside before the request. */
  holdNanos: bigint
  /** Null when nothing was billed. */
  ledgerTransactionId: bigint | null
  /** The transaction that has the overrun; null when there was none. */
  overrunTransactionId: bigint | null
}
