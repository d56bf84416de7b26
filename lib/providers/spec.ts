import type { CredentialsAdapter } from './credentials-spec'
import type { DocumentsAdapter } from './documents-spec'
import type { EmbeddingsAdapter } from './embeddings-spec'
import type { AudioFormat, CacheControl, ChatMessage, ReasoningDetail, ToolCall } from './message-spec'

/**
 * The contract between the gateway and a provider adapter. Adapters are pure: they map our canonical chat form
 * (a superset of OpenAI's chat completions, as the public API documents it) to one provider's wire format and back.
 * They never see a database, a tenant, a price or the environment.
 */

export type {
  AudioFormat,
  AudioPart,
  CacheControl,
  ChatMessage,
  ContentPart,
  FilePart,
  ImagePart,
  ReasoningDetail,
  TextPart,
  ToolCall,
} from './message-spec'

export type ToolDefinition = {
  type: 'function'
  function: {
    name: string
    description?: string | undefined
    parameters?: Record<string, unknown> | undefined
    strict?: boolean | null | undefined
  }
  cache_control?: CacheControl | undefined
}
export type ToolChoice = 'none' | 'auto' | 'required' | { type: 'function'; function: { name: string } }

export type ResponseFormat =
  | { type: 'text' }
  | { type: 'json_object' }
  | {
      type: 'json_schema'
      json_schema: {
        name: string
        description?: string | undefined
        schema?: Record<string, unknown> | undefined
        strict?: boolean | null | undefined
      }
    }

export type ReasoningEffort = 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none'

/**
 * What the gateway asks of one endpoint. `maxTokens` is always set: the bound that the hold was computed for.
 * Absent sampling parameters are absent upstream too (no injected defaults).
 */
export type ChatRequest = {
  messages: ChatMessage[]
  stream: boolean
  maxTokens: number
  temperature?: number | undefined
  topP?: number | undefined
  topK?: number | undefined
  minP?: number | undefined
  topA?: number | undefined
  frequencyPenalty?: number | undefined
  presencePenalty?: number | undefined
  repetitionPenalty?: number | undefined
  seed?: number | undefined
  stop?: string[] | undefined
  logitBias?: Record<string, number> | undefined
  logprobs?: boolean | undefined
  topLogprobs?: number | undefined
  tools?: ToolDefinition[] | undefined
  toolChoice?: ToolChoice | undefined
  parallelToolCalls?: boolean | undefined
  responseFormat?: ResponseFormat | undefined
  /** How long the answer is meant to be. */
  verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | undefined
  /** Already normalised: `effort` and `maxTokens` are alternatives; absent = the model's default. */
  reasoning?:
    { effort?: ReasoningEffort | undefined; maxTokens?: number | undefined; enabled?: boolean | undefined } | undefined
  /** Hashed by the gateway; never the caller's raw value. */
  user?: string | undefined
  /** Marks the end of the conversation as a cache breakpoint, where the provider caches on request. */
  cacheControl?: CacheControl | undefined
  /** Requests with one key are sent to one cache, where the provider knows such keys. */
  promptCacheKey?: string | undefined
  promptCacheOptions?: { mode: 'explicit'; ttl?: string | undefined } | undefined
}

/** Where and with which secret to call. */
export type ProviderTarget = {
  /** Without a trailing slash, for example `https://api.openai.com/v1`. */
  baseUrl: string
  apiKey: string
  /** The provider's own name of the model. */
  model: string
  /** What the account calls it, at providers where each account names its own: sent in the place of `model`. */
  deployment?: string | undefined
}

export type ProviderRequest = { url: string; headers: Record<string, string>; body: string }

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'error'

/** Token counts as the provider reported them; `promptTokens` includes cached and cache-write tokens, `completionTokens` includes reasoning. */
export type ProviderUsage = {
  promptTokens: number
  completionTokens: number
  cachedTokens: number
  cacheWriteTokens: number
  /** Those of `cacheWriteTokens` that are kept for an hour and cost more; absent: none. */
  cacheWriteHourTokens?: number | undefined
  reasoningTokens: number
}

export type ToolCallDelta = {
  index: number
  id?: string | undefined
  type?: 'function' | undefined
  function?: { name?: string | undefined; arguments?: string | undefined } | undefined
}

export type ChatDelta = {
  role?: 'assistant' | undefined
  content?: string | undefined
  reasoning?: string | undefined
  reasoning_details?: ReasoningDetail[] | undefined
  refusal?: string | undefined
  tool_calls?: ToolCallDelta[] | undefined
}

export type AssistantMessage = {
  role: 'assistant'
  content: string | null
  refusal: string | null
  reasoning: string | null
  reasoning_details?: ReasoningDetail[] | undefined
  tool_calls?: ToolCall[] | undefined
}

export type ChatChoice = {
  index: number
  message: AssistantMessage
  finishReason: FinishReason | null
  nativeFinishReason: string | null
  logprobs?: unknown
}

/**
 * A whole answer. `usage` is null when the provider reported none, or none that can be true.
 * `error` is set when a 200 answer is a failure in truth (an error body, a blocked prompt, something that is no chat
 * completion at all): `choices` is empty then, and the gateway treats it like any other failed attempt.
 */
export type ChatResult = {
  error?: ProviderError | undefined
  upstreamId: string | null
  upstreamModel: string | null
  systemFingerprint: string | null
  /** The tier that served the answer, in the provider's word. */
  serviceTier?: string | undefined
  choices: ChatChoice[]
  usage: ProviderUsage | null
}

/**
 * What a stream says, piece by piece.
 * - A `delta` always carries something to show; role-only and empty chunks of a provider give none, so the first delta
 *   is the first real byte of the answer. The first delta of a choice carries the role; the first delta of a tool call
 *   carries its index, id, type and name.
 * - `usage` may come more than once and is cumulative: the last one counts. It may come after `finish`.
 */
export type StreamPart =
  | {
      type: 'metadata'
      upstreamId?: string | undefined
      upstreamModel?: string | undefined
      systemFingerprint?: string | undefined
      serviceTier?: string | undefined
    }
  | { type: 'delta'; choiceIndex: number; delta: ChatDelta; logprobs?: unknown }
  | { type: 'finish'; choiceIndex: number; finishReason: FinishReason; nativeFinishReason: string | null }
  | { type: 'usage'; usage: ProviderUsage }
  | { type: 'error'; error: ProviderError }
  /**
   * The provider's own end marker was seen: a stream without it was cut. Google has no marker of its own: there it comes
   * with the chunk that carries the finish reason and the usage, which is the last.
   */
  | { type: 'end' }

/** The canonical error types of the public API (`error.metadata.error_type`) that an upstream answer can map to. */
export type ProviderErrorType =
  | 'context_length_exceeded'
  | 'max_tokens_exceeded'
  | 'content_policy_violation'
  | 'invalid_request'
  | 'invalid_image'
  | 'authentication'
  | 'permission_denied'
  | 'payment_required'
  | 'not_found'
  | 'payload_too_large'
  | 'rate_limit_exceeded'
  | 'provider_overloaded'
  | 'provider_unavailable'
  | 'timeout'
  | 'server'
  | 'unmapped'

export type ProviderError = {
  type: ProviderErrorType
  /** The status that the provider answered with; null when the error came inside a stream or from the network. */
  status: number | null
  /** The provider's own words, trimmed to a bounded length, with anything that looks like a key removed. */
  message: string
  /** The provider's own error code. */
  code: string | null
  retryAfterMs: number | null
}

/** An answer whose status is not 2xx. */
export type FailedResponse = {
  status: number
  /** The raw text, at most 64 KiB of it. */
  body: string
  /** The header `retry-after`: seconds or an HTTP date. */
  retryAfter: string | null
  /** The header `retry-after-ms`, which wins over `retryAfter` because it is finer. */
  retryAfterMs?: string | null | undefined
  /** The clock that an HTTP date is compared with, in ms since 1970; absent: the clock of the process. */
  nowMs?: number | undefined
}

/** One parsed server-sent event. */
export type UpstreamEvent = { event: string | undefined; data: string }

export type StreamParser = {
  /** Maps one event to zero or more parts; state lives in the closure. Malformed JSON gives one `error` part. */
  parse: (event: UpstreamEvent) => StreamPart[]
}

/**
 * What a wire form can carry, and how. `url`: the provider fetches addresses itself; `data`: bytes only, so the gateway
 * fetches them; null: not at all. Whether a model can read it is the catalogue's knowledge.
 */
export type MediaSupport = {
  image: 'url' | 'data' | null
  pdf: 'url' | 'data' | null
  video: 'url' | 'data' | null
  /** The formats that may be sent; empty: no audio. */
  audio: readonly AudioFormat[]
  /** Addresses that the provider reads itself although it takes bytes of all others. */
  ownAddresses?: RegExp | undefined
}

export type ProviderAdapter = {
  id: string
  /** The production API, used when no base URL is configured. Null: a base URL must be configured. */
  defaultBaseUrl: string | null
  /** Aborting the request stops generation and billing upstream (api-contract §2.5 lists who does). */
  stopsBillingOnAbort: boolean
  media: MediaSupport
  toRequest: (chat: ChatRequest, target: ProviderTarget) => ProviderRequest
  parseResponse: (body: unknown) => ChatResult
  createStreamParser: () => StreamParser
  parseError: (response: FailedResponse) => ProviderError
  /** How its keys are read where they are documents; absent: a key is one string. */
  credentials?: CredentialsAdapter | undefined
  /** Absent: the provider makes no embeddings. */
  embeddings?: EmbeddingsAdapter | undefined
  /** Absent: the provider does not recognise scanned pages. */
  documents?: DocumentsAdapter | undefined
}
