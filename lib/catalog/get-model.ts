import { AppError } from '@/lib/core/errors'
import { getEndpointReports } from '@/lib/endpoint-stats'
import type { ModelEndpoints, ModelObject } from '@/lib/schemas/models'
import type { Catalog, CatalogModel } from './catalog'
import { describeRetirement } from './describe-retirement'
import { LATEST_PREFIX } from './index-latest'
import { toArchitecture, toEndpointObject, toModelObject, toUnixSeconds } from './to-model-object'

/**
 * A model by slug or alias; `~author/family-latest` keeps its own name and says what it means now.
 * @throws AppError not_found with the nearest names
 */
export function getModel(catalog: Catalog, slug: string): ModelObject {
  const model = requireModel(catalog, slug)
  const object = toModelObject(catalog, model)
  if (!slug.startsWith(LATEST_PREFIX)) return object
  return { ...object, id: slug.toLowerCase(), alias_target: { name: model.name, slug: model.slug } }
}

/** A model with every endpoint, cheapest first, and how each did lately. @throws AppError not_found with the nearest names */
export async function getModelEndpoints({
  catalog,
  slug,
  showsSpeed,
}: {
  catalog: Catalog
  slug: string
  /** False leaves latency and throughput null. */
  showsSpeed: boolean
}): Promise<ModelEndpoints> {
  const model = requireModel(catalog, slug)
  const endpoints = catalog.endpointsOf(model.slug)
  const reports = await getEndpointReports(endpoints.map(({ id }) => id))
  return {
    id: model.slug,
    name: model.name,
    created: toUnixSeconds(model.releasedAt),
    description: model.description,
    architecture: toArchitecture(model),
    endpoints: endpoints
      .map((endpoint) => toEndpointObject(model, endpoint, reports.get(endpoint.id)))
      .map((endpoint) => (showsSpeed ? endpoint : { ...endpoint, latency_last_30m: null, throughput_last_30m: null })),
  }
}

function requireModel(catalog: Catalog, slug: string): CatalogModel {
  const model = catalog.findModel(slug)
  if (model) return model
  const retired = catalog.findRetired(slug)
  if (retired) throw new AppError('not_found', describeRetirement(retired))
  const suggestions = catalog.suggestModels(slug)
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''
  throw new AppError('not_found', `There is no model ${slug}.${hint}`, { details: { suggestions } })
}
