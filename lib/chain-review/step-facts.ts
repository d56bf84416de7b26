import type { CatalogEndpoint, CatalogModel } from '@/lib/catalog'
import type { ChainStepObject } from '@/lib/schemas/chains'
import type { EstimatedEndpoint } from './estimate-chain'

export type EndpointFacts = EstimatedEndpoint & {
  endpoint: CatalogEndpoint
  /** The filter that keeps the account's requests from it; null = none. */
  excludedBy: string | null
  /** Milliseconds to the first token, median of the last half hour. */
  latencyP50Ms: number | null
}

/** What is known of one step while it is written. */
export type StepFacts = {
  step: ChainStepObject
  /** Null where a router chooses, or there is none of this name. */
  model: CatalogModel | null
  /** Why the name means nothing; null when it means something. */
  problem: string | null
  /** All of the model's. */
  endpoints: readonly EndpointFacts[]
}

/** The endpoints that a step names. */
export function listNamed({ step: { provider }, endpoints }: StepFacts): readonly EndpointFacts[] {
  if (provider === null) return endpoints
  return endpoints.filter(
    ({ endpoint }) => endpoint.providerSlug === provider || endpoint.tag.toLowerCase() === provider,
  )
}

/** Those among them that a request of the account may use. */
export function listUsable(facts: StepFacts): readonly EndpointFacts[] {
  return listNamed(facts).filter(({ excludedBy }) => excludedBy === null)
}

/** Tokens that a prompt and its answer may have at most at this step; null when nobody serves it. */
export function findContext(facts: StepFacts): number | null {
  const usable = listUsable(facts)
  return usable.length === 0 ? null : Math.max(...usable.map(({ endpoint }) => endpoint.contextLength))
}
