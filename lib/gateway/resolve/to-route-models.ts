import type { Catalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { RouteModel } from '../route-types'
import { toRouteModel } from '../to-route-model'
import type { NamedStep } from './expand-name'

/** At most this many models in one request, chains expanded. */
const MODELS_MAX = 20

/**
 * Named models as routing sees them, in their order, each once; a chain may name one again at another provider.
 * @throws AppError invalid_request when there are too many
 */
export function toRouteModels(catalog: Catalog, named: readonly NamedStep[]): RouteModel[] {
  const models = new Map<string, RouteModel>()
  for (const entry of named) {
    const key = entry.step?.provider ? `${entry.model.slug} ${entry.step.provider}` : entry.model.slug
    if (!models.has(key))
      models.set(key, applyName(toRouteModel(entry.model, catalog.endpointsOf(entry.model.slug)), entry))
  }
  if (models.size <= MODELS_MAX) return [...models.values()]
  throw new AppError(
    'invalid_request',
    `A request can fall back over at most ${MODELS_MAX} models; this one names ${models.size}.`,
    { details: { field: 'models' } },
  )
}

/** What the variants of the name and the step of its chain ask for. */
function applyName(model: RouteModel, { sort, needsLongestContext, step }: NamedStep): RouteModel {
  if (sort === null && !needsLongestContext) return step ? { ...model, step } : model
  const longest = Math.max(...model.endpoints.map(({ contextLength }) => contextLength))
  const endpoints = needsLongestContext
    ? model.endpoints.filter(({ contextLength }) => contextLength === longest)
    : model.endpoints
  return { ...model, endpoints, ...(sort === null ? {} : { sort }), ...(step && { step }) }
}
