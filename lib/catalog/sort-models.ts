import type { ModelSort } from '@/lib/schemas/models-query'
import type { Catalog, CatalogModel } from './catalog'
import type { ModelSignals } from './model-signals'

type Compare = (a: CatalogModel, b: CatalogModel) => number

/** Orders models; those that an order knows nothing about come last, in the catalogue's order: newest first. */
export function sortModels({
  catalog,
  models,
  sort,
  signals,
}: {
  catalog: Catalog
  models: CatalogModel[]
  sort: ModelSort | undefined
  signals: ModelSignals
}): CatalogModel[] {
  return sort === undefined || sort === 'newest' ? models : models.toSorted(chooseOrder(catalog, sort, signals))
}

function chooseOrder(catalog: Catalog, sort: Exclude<ModelSort, 'newest'>, signals: ModelSignals): Compare {
  const endpointsOf = (model: CatalogModel) => catalog.endpointsOf(model.slug)
  const priceOf = (model: CatalogModel) => {
    const [cheapest] = endpointsOf(model)
    return cheapest ? cheapest.promptPicos + cheapest.completionPicos : 0n
  }
  const byTokens: Compare = (a, b) => signals.weeklyTokensOf(b.slug) - signals.weeklyTokensOf(a.slug)
  const orders: Record<typeof sort, Compare> = {
    'most-popular': byTokens,
    'top-weekly': byTokens,
    'pricing-low-to-high': (a, b) => compareBigint(priceOf(a), priceOf(b)),
    'pricing-high-to-low': (a, b) => compareBigint(priceOf(b), priceOf(a)),
    'context-high-to-low': (a, b) => b.contextLength - a.contextLength,
    'throughput-high-to-low': (a, b) =>
      compareKnown(signals.throughputOf(endpointsOf(b)), signals.throughputOf(endpointsOf(a)), -Infinity),
    'latency-low-to-high': (a, b) =>
      compareKnown(signals.latencyMsOf(endpointsOf(a)), signals.latencyMsOf(endpointsOf(b)), Infinity),
  }
  return orders[sort]
}

function compareBigint(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Two unknown values are equal; infinities do not subtract. */
function compareKnown(a: number | null, b: number | null, unknown: number): number {
  const [left, right] = [a ?? unknown, b ?? unknown]
  if (left === right) return 0
  return left < right ? -1 : 1
}
