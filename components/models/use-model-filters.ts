import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { MODEL_ORDERS } from './match-models'

const texts = parseAsArrayOf(parseAsString).withDefault([])

const PARSERS = {
  q: parseAsString.withDefault(''),
  input_modalities: texts,
  supported_parameters: texts,
  providers: texts,
  model_authors: texts,
  context: parseAsInteger.withDefault(0),
  max_price: parseAsString.withDefault(''),
  order: parseAsStringLiteral(MODEL_ORDERS).withDefault('newest'),
  fmt: parseAsStringLiteral(['cards', 'table'] as const).withDefault('cards'),
}

/** The state of the models page. It lives in the address, so a filtered list can be bookmarked and shared. */
export function useModelFilters() {
  const [filters, setFilters] = useQueryStates(PARSERS, { clearOnDefault: true })
  const { q, context, max_price: maxPrice } = filters
  const lists = [filters.input_modalities, filters.supported_parameters, filters.providers, filters.model_authors]
  const narrowing = lists.reduce((count, list) => count + list.length, 0) + (context > 0 ? 1 : 0) + (maxPrice ? 1 : 0)
  const clear = () =>
    setFilters({
      q: null,
      input_modalities: null,
      supported_parameters: null,
      providers: null,
      model_authors: null,
      context: null,
      max_price: null,
    })
  return { filters, setFilters, clear, activeCount: narrowing, isFiltered: narrowing > 0 || q !== '' }
}

export type ModelFiltersState = ReturnType<typeof useModelFilters>
