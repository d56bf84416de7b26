import type { Catalog, NamedModel } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { RouteModel } from '../route-types'
import { toRouteModel } from '../to-route-model'

/** At most this many models in one request, chains expanded. */
const MODELS_MAX = 20

/**
 * Named models as routing sees them, in their order, each once.
 * @throws AppError invalid_request when there are too many
 */
export function toRouteModels(catalog: Catalog, named: readonly NamedModel[]): RouteModel[] {
  const models = new Map<string, RouteModel>()
  for (const entry of named) {
    if (!models.has(entry.model.slug))
      models.set(entry.model.slug, applyName(toRouteModel(entry.model, catalog.endpointsOf(entry.model.slug)), entry))
  }
  if (models.size <= MODELS_MAX) return [...models.values()]
  throw new AppError(
    'invalid_request',
    `A request can fall back over at most ${MODELS_MAX} models; this one names ${models.size}.`,
    { details: { field: 'models' } },
  )
}

/** What the variants of the name ask for. */
function applyName(model: RouteModel, { sort, needsLongestContext }: NamedModel): RouteModel {
  if (sort === null && !needsLongestContext) return model
  const longest = Math.max(...model.endpoints.map(({ contextLength }) => contextLength))
  const endpoints = needsLongestContext
    ? model.endpoints.filter(({ contextLength }) => contextLength === longest)
    : model.endpoints
  return { ...model, endpoints, ...(sort === null ? {} : { sort }) }
}
