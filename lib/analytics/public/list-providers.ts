import { type Catalog, type CatalogEndpoint, type CatalogProvider, getCatalog } from '@/lib/catalog'
import type { ServiceLine } from '@/lib/schemas/service-status'
import { getServiceStatus } from './get-service-status'

/** A provider with what it serves, what it says of prompts, and how it did. */
export type ListedProvider = {
  provider: CatalogProvider
  /** Cheapest answers first. */
  endpoints: readonly CatalogEndpoint[]
  modelCount: number
  freeCount: number
  /** The weakest of its endpoints counts; null = not known. */
  trainsOnPrompts: boolean | null
  retentionDays: number | null
  /** How its requests went, oldest day first; null without any in 90 days. */
  service: ServiceLine | null
  days: readonly string[]
}

/** Every provider that serves something, by name. */
export async function listProviders(): Promise<ListedProvider[]> {
  const [catalog, { services, days }] = await Promise.all([getCatalog(), getServiceStatus({ by: 'provider' })])
  const byProvider = groupEndpoints(catalog)
  return catalog.providers.map((provider) => {
    const endpoints = byProvider.get(provider.slug) ?? []
    return {
      provider,
      endpoints,
      modelCount: new Set(endpoints.map(({ modelSlug }) => modelSlug)).size,
      freeCount: endpoints.filter(({ promptPicos, completionPicos }) => promptPicos + completionPicos === 0n).length,
      trainsOnPrompts: findWeakest(endpoints.map(({ trainsOnPrompts }) => trainsOnPrompts)),
      retentionDays: findLongest(endpoints.map(({ retentionDays }) => retentionDays)),
      service: services.find(({ id }) => id === provider.slug) ?? null,
      days,
    }
  })
}

function groupEndpoints(catalog: Catalog): Map<string, CatalogEndpoint[]> {
  const groups = new Map<string, CatalogEndpoint[]>()
  for (const endpoint of catalog.models.flatMap(({ slug }) => catalog.endpointsOf(slug))) {
    groups.set(endpoint.providerSlug, [...(groups.get(endpoint.providerSlug) ?? []), endpoint])
  }
  for (const endpoints of groups.values()) endpoints.sort(byPrice)
  return groups
}

function byPrice(left: CatalogEndpoint, right: CatalogEndpoint): number {
  const difference = left.completionPicos - right.completionPicos
  if (difference !== 0n) return difference < 0n ? -1 : 1
  return left.modelSlug < right.modelSlug ? -1 : 1
}

/** One that trains makes all of it true; one that is not known makes the rest unknown. */
function findWeakest(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true
  return values.includes(null) || values.length === 0 ? null : false
}

function findLongest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < values.length || known.length === 0 ? null : Math.max(...known)
}
