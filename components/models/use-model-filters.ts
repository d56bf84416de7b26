import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs'
import { COMPARED_MAX } from './compared-max'
import type { ModelFilters } from './match-models'
import { MODEL_ORDERS } from './sort-models'

const texts = parseAsArrayOf(parseAsString).withDefault([])

const PARSERS = {
  q: parseAsString.withDefault(''),
  input_modalities: texts,
  output_modalities: texts,
  supported_parameters: texts,
  providers: texts,
  model_authors: texts,
  context: parseAsInteger.withDefault(0),
  max_price: parseAsString.withDefault(''),
  max_output_price: parseAsString.withDefault(''),
  free: parseAsBoolean.withDefault(false),
  data: parseAsStringLiteral(['any', 'no-training', 'zero-retention'] as const).withDefault('any'),
  max_age_days: parseAsInteger.withDefault(0),
  order: parseAsStringLiteral(MODEL_ORDERS).withDefault('newest'),
  fmt: parseAsStringLiteral(['cards', 'table'] as const).withDefault('cards'),
  compare: texts,
}

const CLEARED = {
  q: null,
  input_modalities: null,
  output_modalities: null,
  supported_parameters: null,
  providers: null,
  model_authors: null,
  context: null,
  max_price: null,
  max_output_price: null,
  free: null,
  data: null,
  max_age_days: null,
}

/** The state of the models page. It lives in the address, so a filtered list can be bookmarked and shared. */
export function useModelFilters() {
  const [{ fmt, compare, ...filters }, setFilters] = useQueryStates(PARSERS, { clearOnDefault: true })
  const activeCount = countActive(filters)
  return {
    filters,
    fmt,
    /** Slugs that were chosen to be compared. */
    compared: compare.slice(0, COMPARED_MAX),
    setFilters,
    clear: () => setFilters(CLEARED),
    activeCount,
    isFiltered: activeCount > 0 || filters.q !== '',
  }
}

/** How many choices narrow the list, the search beside. */
function countActive(filters: ModelFilters): number {
  const lists = [
    filters.input_modalities,
    filters.output_modalities,
    filters.supported_parameters,
    filters.providers,
    filters.model_authors,
  ]
  const singles = [
    filters.context > 0,
    filters.max_price !== '',
    filters.max_output_price !== '',
    filters.free,
    filters.data !== 'any',
    filters.max_age_days > 0,
  ]
  return lists.reduce((count, list) => count + list.length, 0) + singles.filter(Boolean).length
}

export type ModelFiltersState = ReturnType<typeof useModelFilters>
