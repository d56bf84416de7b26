import type { UsageSplit } from '../usage-source'
import type { QueryPlan } from './plan-query'

/** The property of the rollup that each dimension is read from; an organization is in every row. */
const PROPERTY: Readonly<Record<string, 'api_key' | 'model' | 'provider'>> = {
  api_key_id: 'api_key',
  model: 'model',
  variant: 'model',
  provider: 'provider',
}

/** The smallest sums that know everything that a query groups or filters by. */
export function chooseSplit({ dimensions, filters }: Pick<QueryPlan, 'dimensions' | 'filters'>): UsageSplit {
  const names = [...dimensions, ...filters.map(({ dimension }) => dimension)].map(({ name }) => name)
  const properties = new Set(names.flatMap((name) => PROPERTY[name] ?? []))
  const [only = 'provider'] = properties
  if (properties.size <= 1) return only
  return properties.has('api_key') ? 'all' : 'model_provider'
}
