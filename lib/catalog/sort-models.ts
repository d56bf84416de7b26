import type { MODEL_SORTS } from '@/lib/schemas/models'
import type { Catalog, CatalogModel } from './catalog'

type ModelSort = (typeof MODEL_SORTS)[number]

/** Orders models. Orders that need measurements which do not exist yet leave the catalogue's order: newest first. */
export function sortModels(catalog: Catalog, models: CatalogModel[], sort: ModelSort | undefined): CatalogModel[] {
  const priceOf = (model: CatalogModel) => {
    const [cheapest] = catalog.endpointsOf(model.slug)
    return cheapest ? cheapest.promptPicos + cheapest.completionPicos : 0n
  }
  const byPrice = (a: CatalogModel, b: CatalogModel) => compareBigint(priceOf(a), priceOf(b))
  if (sort === 'pricing-low-to-high') return models.toSorted(byPrice)
  if (sort === 'pricing-high-to-low') return models.toSorted((a, b) => byPrice(b, a))
  if (sort === 'context-high-to-low') return models.toSorted((a, b) => b.contextLength - a.contextLength)
  return models
}

function compareBigint(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
