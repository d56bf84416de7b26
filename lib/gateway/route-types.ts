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
  supportedParameters: readonly string[]
  /** Null = unknown, treated as yes. */
  trainsOnPrompts: boolean | null
  /** Null = unknown, treated as kept. */
  retentionDays: number | null
  priceVersionId: string
  price: EndpointPrice
}

export type RouteModel = {
  slug: string
  isFree: boolean
  inputModalities: readonly string[]
  /** Tokens. */
  contextLength: number
  maxCompletionTokens: number | null
  endpoints: RouteEndpoint[]
}
