import type { ModelsPage } from '@/lib/schemas/models'
import type { ModelsQuery } from '@/lib/schemas/models-query'
import type { Catalog } from './catalog'
import { filterModels } from './filter-models'
import { type ModelSignals, NO_SIGNALS } from './model-signals'
import { sortModels } from './sort-models'
import { toModelObject } from './to-model-object'

const PAGE_SIZE_DEFAULT = 500

/**
 * One page of the models that pass the filters; all of them when neither `offset` nor `limit` is given.
 * `links.next` is left to the caller, who knows the address.
 */
export function listModels(
  catalog: Catalog,
  query: ModelsQuery,
  signals: ModelSignals = NO_SIGNALS,
): Omit<ModelsPage, 'links' | 'models'> & { nextOffset: number | null } {
  const { sort, offset, limit, ...filters } = query
  const models = sortModels({ catalog, models: filterModels(catalog, filters), sort, signals })
  const isPaged = offset !== undefined || limit !== undefined
  const start = offset ?? 0
  const end = isPaged ? start + (limit ?? PAGE_SIZE_DEFAULT) : models.length
  return {
    data: models.slice(start, end).map((model) => toModelObject(catalog, model)),
    total_count: models.length,
    nextOffset: end < models.length ? end : null,
  }
}
