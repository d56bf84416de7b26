import type { MoveOn } from '@/lib/schemas/chains'
import type { OwnAccess } from './byok/own-access'
import type { PolicyRule } from '@/lib/guardrails'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { EndpointPrice } from './price-usage'

/** What routing needs to know of an endpoint: one model at one provider. */
export type RouteEndpoint = {
  id: string
  /** Adapter id. */
  providerSlug: string
  providerName: string
  /** Full slug, for example `deepinfra/turbo`. */
  tag: string
  /** The provider's own name of the model. */
  providerModelId: string
  /** Tokens. */
  contextLength: number
  maxCompletionTokens: number | null
  /** `fp8`, `bf16` …; null = unknown. */
  quantization: string | null
  supportedParameters: readonly string[]
  /** Null = unknown, treated as yes. */
  trainsOnPrompts: boolean | null
  /** Null = unknown, treated as kept. */
  retentionDays: number | null
  priceVersionId: string
  price: EndpointPrice
}

/** What a fallback chain says of one of its steps. */
export type RouteStep = {
  /** 1 = the first. */
  number: number
  /** Only this provider's endpoints; null = every provider of the model. */
  provider: string | null
  /** Until the first token; null = what holds for every request. */
  timeoutMs: number | null
  /** Which failures let the request go on to the next step; null = all. */
  moveOn: ReadonlySet<MoveOn> | null
}

export type RouteModel = {
  slug: string
  isFree: boolean
  inputModalities: readonly string[]
  outputModalities: readonly string[]
  /** The weights are published; null = closed, or not known. */
  huggingFaceId: string | null
  /** Tokens. */
  contextLength: number
  maxCompletionTokens: number | null
  endpoints: readonly RouteEndpoint[]
  /** The order that the model's name asks for (`:nitro`), before any other. */
  sort?: 'price' | 'throughput' | 'exacto'
  /** Its last day and what comes after it; absent when none is known. */
  sunset?: { expirationDate: string; successorSlug: string | null }
  /** The step of a chain that named it; absent outside chains. */
  step?: RouteStep
}

export type Percentiles = { p50: number; p75: number; p90: number; p99: number }

/** What was measured of an endpoint's recent traffic; null where too little was seen. */
export type EndpointStats = {
  /** Milliseconds to the first token. */
  latencyMs: Percentiles | null
  /** Tokens per second. `p90` is what 90 % of the requests reach at least. */
  throughput: Percentiles | null
  /** 0 to 1. */
  uptime: number | null
  /** Part of the answers with tool calls that were malformed, 0 to 1. */
  toolErrorRate: number | null
  requests: number
}

/** What routing knows of the endpoints' state at the moment of a plan. */
export type RouteHealth = {
  /** Had an outage lately: tried after the others. */
  unstableEndpointIds: ReadonlySet<string>
  /** Out until a probe succeeds: the last resort. */
  ejectedEndpointIds: ReadonlySet<string>
  statsOf: (endpointId: string) => EndpointStats | null
}

/** What a request asks of an endpoint. */
export type RouteNeeds = {
  /** Providers that this installation has credentials for (or simulates). */
  configuredProviders: ReadonlySet<string>
  /** Request parameters by their public names, such as `tools` or `response_format`. */
  parameters: readonly string[]
  /** A lower bound of the prompt's tokens: beyond a context length for certain, not by an estimate. */
  promptTokensMin: number
  /** `max_tokens`; null when the caller set none. */
  completionTokens: number | null
  /** Providers whose API can carry what the messages hold beside text; absent or null: all of them. */
  carriers?: ReadonlySet<string> | null | undefined
}

export type PlannedAttempt = {
  model: RouteModel
  endpoint: RouteEndpoint
  /** Set when it is made with a provider key of the organization's own. */
  own?: OwnAccess | undefined
}

/** A request's preferences with what its organization and its guardrails insist on, which no request can name. */
export type RoutePreferences = ProviderPreferences & { policy?: readonly PolicyRule[] | undefined }
