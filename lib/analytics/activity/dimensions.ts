import type { ActivityDimension, ActivityFilter } from '@/lib/schemas/activity-question'
import type { UsageSplit } from '../usage-source'

/** The column of each dimension, in every source. Names are ours, never a caller's. */
export const COLUMN = {
  model: 'model',
  key: 'api_key_id',
  provider: 'provider',
  app: 'app',
  member: 'member',
  chain: 'chain',
} as const satisfies Record<ActivityDimension, string>

/** By what sums of single requests are split (`activity_sum`). */
export type DetailSplit = 'model' | 'api_key' | 'provider' | 'app' | 'member' | 'chain' | 'all'

type Asked = { groupBy: ActivityDimension; filters: readonly ActivityFilter[] }

const SPLIT = { model: 'model', key: 'api_key', provider: 'provider' } as const

const listDimensions = ({ groupBy, filters }: Asked): ActivityDimension[] => [
  ...new Set([groupBy, ...filters.map(({ dimension }) => dimension)]),
]

/** The smallest sums of the capture rollup that know what is asked; null where it does not know all of it. */
export function findUsageSplit(asked: Asked): UsageSplit | null {
  const names = listDimensions(asked)
  const known = names.flatMap((name) => (name === 'app' || name === 'member' || name === 'chain' ? [] : [name]))
  const [only] = known
  if (only === undefined || known.length < names.length) return null
  if (known.length === 1) return SPLIT[only]
  return known.includes('key') ? 'all' : 'model_provider'
}

/** The same of the sums of single requests, which know everything. */
export function findDetailSplit(asked: Asked): DetailSplit {
  const [only, ...others] = listDimensions(asked)
  if (only === undefined || others.length > 0) return 'all'
  return only === 'key' ? 'api_key' : only
}

/** Conditions on the columns: any of the values of a dimension, of every dimension. Values travel as parameters. */
export function writeFilterConditions(filters: readonly ActivityFilter[], place: (value: string[]) => string): string {
  const byColumn = new Map<string, string[]>()
  for (const { dimension, value } of filters) {
    const column = COLUMN[dimension]
    byColumn.set(column, [...(byColumn.get(column) ?? []), value])
  }
  return [...byColumn].map(([column, values]) => ` AND ${column} = ANY(${place(values)}::text[])`).join('')
}
