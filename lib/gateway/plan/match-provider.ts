import type { RouteEndpoint } from '../route-types'

/**
 * Whether a slug of the caller's means an endpoint: a base slug (`deepinfra`) means all of a provider's, a full one
 * (`deepinfra/turbo`) exactly that.
 */
export function matchesSlug(endpoint: Pick<RouteEndpoint, 'providerSlug' | 'tag'>, slug: string): boolean {
  const wanted = slug.toLowerCase()
  return wanted === endpoint.providerSlug || wanted === endpoint.tag.toLowerCase()
}

/** The position of the first slug that means an endpoint; -1 when none does. */
export function findSlug(
  endpoint: Pick<RouteEndpoint, 'providerSlug' | 'tag'>,
  slugs: readonly string[] | null | undefined,
): number {
  return slugs ? slugs.findIndex((slug) => matchesSlug(endpoint, slug)) : -1
}
