import type { Catalog, CatalogData, CatalogEndpoint, CatalogModel } from './catalog'
import { indexLatest, toLatestName } from './index-latest'
import { rankSlugs } from './rank-slugs'

const SUGGESTIONS_MAX = 3
const DAY_MS = 86_400_000

/**
 * Indexes plain rows into a snapshot. Models without an endpoint are left out: nothing could answer for them. Those whose
 * last day has passed are kept apart.
 */
export function createCatalog(data: CatalogData, now = new Date()): Catalog {
  const endpoints = groupByModel(data.endpoints)
  const known = data.models.filter((model) => endpoints.has(model.slug)).sort(newestFirst)
  const models = known.filter((model) => now.getTime() < endOf(model))
  const retired = indexByName(known.filter((model) => now.getTime() >= endOf(model)))
  const latest = indexLatest(models)
  const latestOf = new Map(models.map((model) => [model, latest.get(toLatestName(model.slug)) ?? model]))
  const byName = new Map([...latest, ...indexByName(models)])
  const slugs = models.map((model) => model.slug)
  const serving = new Set(data.endpoints.map((endpoint) => endpoint.providerSlug))
  return {
    version: data.version,
    models,
    providers: data.providers.filter((provider) => serving.has(provider.slug)).sort((a, b) => compare(a.name, b.name)),
    findModel: (slug) => byName.get(slug.toLowerCase()) ?? null,
    findRetired: (slug) => retired.get(slug.toLowerCase()) ?? null,
    latestOf: (model) => latestOf.get(model) ?? model,
    validUntilMs: Math.min(data.nextPriceAtMs ?? Infinity, ...models.map(endOf)),
    suggestModels: (slug) => rankSlugs(slug, slugs).slice(0, SUGGESTIONS_MAX),
    endpointsOf: (modelSlug) => endpoints.get(modelSlug) ?? [],
  }
}

/** The first moment at which a model answers no more; never, when no day is known. */
function endOf({ expirationDate }: CatalogModel): number {
  return expirationDate === null ? Infinity : Date.parse(expirationDate) + DAY_MS
}

function groupByModel(endpoints: CatalogEndpoint[]): Map<string, CatalogEndpoint[]> {
  const groups = new Map<string, CatalogEndpoint[]>()
  for (const endpoint of endpoints) {
    const group = groups.get(endpoint.modelSlug)
    if (group) group.push(endpoint)
    else groups.set(endpoint.modelSlug, [endpoint])
  }
  for (const group of groups.values()) group.sort(cheapestFirst)
  return groups
}

/** A slug always wins over another model's alias of the same name. */
function indexByName(models: CatalogModel[]): Map<string, CatalogModel> {
  const index = new Map<string, CatalogModel>()
  for (const model of models) {
    for (const name of [model.canonicalSlug, ...model.aliases]) index.set(name.toLowerCase(), model)
  }
  for (const model of models) index.set(model.slug.toLowerCase(), model)
  return index
}

function cheapestFirst(a: CatalogEndpoint, b: CatalogEndpoint): number {
  const difference = a.promptPicos + a.completionPicos - (b.promptPicos + b.completionPicos)
  if (difference !== 0n) return difference < 0n ? -1 : 1
  return compare(a.tag, b.tag)
}

function newestFirst(a: CatalogModel, b: CatalogModel): number {
  return b.releasedAt.getTime() - a.releasedAt.getTime() || compare(a.slug, b.slug)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
