import type { Catalog } from './catalog'

/** The catalogue as if only these endpoints were there: models without one are gone, and prices are those of the rest. */
export function restrictCatalog(catalog: Catalog, endpointIds: ReadonlySet<string>): Catalog {
  const endpointsOf = (slug: string) => catalog.endpointsOf(slug).filter(({ id }) => endpointIds.has(id))
  return { ...catalog, endpointsOf, models: catalog.models.filter(({ slug }) => endpointsOf(slug).length > 0) }
}
