import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import { matchesProvider } from './find-exclusion'
import type { RouteEndpoint } from './route-types'

export type OrderQuestion = {
  endpoints: RouteEndpoint[]
  preferences: ProviderPreferences
  unstableEndpointIds: ReadonlySet<string>
  random: () => number
}

/**
 * Puts endpoints into the order in which they are tried: those that the caller ordered first, then stable ones drawn by
 * price (weight 1/price², api contract §3.1), then those with a recent outage as the last resort.
 */
export function orderEndpoints({
  endpoints,
  preferences,
  unstableEndpointIds,
  random,
}: OrderQuestion): RouteEndpoint[] {
  const wanted = (preferences.order ?? []).flatMap((slug) =>
    endpoints.filter((endpoint) => matchesProvider(endpoint, [slug])),
  )
  const first = [...new Set(wanted)]
  const rest = endpoints.filter((endpoint) => !first.includes(endpoint))
  const stable = rest.filter((endpoint) => !unstableEndpointIds.has(endpoint.id))
  const unstable = rest.filter((endpoint) => unstableEndpointIds.has(endpoint.id))
  return [...first, ...drawByPrice(stable, random), ...drawByPrice(unstable, random)]
}

/** Weighted draw without replacement (Efraimidis and Spirakis): each gets the key u^(1/weight), the biggest key comes first. */
function drawByPrice(endpoints: RouteEndpoint[], random: () => number): RouteEndpoint[] {
  return endpoints
    .map((endpoint) => ({ endpoint, key: Math.log(1 - random()) / weigh(endpoint) }))
    .sort((left, right) => right.key - left.key)
    .map(({ endpoint }) => endpoint)
}

/** 1/price² of a token in and a token out; free endpoints all weigh the same. */
function weigh(endpoint: RouteEndpoint): number {
  const picos = Number(endpoint.price.promptPicos + endpoint.price.completionPicos)
  return picos === 0 ? 1 : 1 / (picos / 1e6) ** 2
}
