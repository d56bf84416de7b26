// Apart from the schemas: a page that needs these need not load a schema library.

/** Those that rollups answer whatever the traffic, and the last hour, which single requests answer. */
export const ACTIVITY_RANGES = ['24h', '7d', '30d', '12mo'] as const
export const ACTIVITY_PERIODS = ['1h', ...ACTIVITY_RANGES, 'custom'] as const
export type ActivityPeriod = (typeof ACTIVITY_PERIODS)[number]

/** Properties of the capture rollup: exact at any moment. */
export const ACTIVITY_GROUPS = ['model', 'key', 'provider'] as const
/** With those that a worker sums up from single requests. */
export const ACTIVITY_DIMENSIONS = [...ACTIVITY_GROUPS, 'app', 'member', 'chain'] as const
export type ActivityDimension = (typeof ACTIVITY_DIMENSIONS)[number]

/** Stands for every series beyond those that are told one by one. */
export const OTHER_SERIES = '__other'

const CUSTOM_DAYS_MAX = 731
export const FILTERS_MAX = 20
const DAY_MS = 86_400_000

/** `value` is a slug, an id, or a name; empty for requests that have none. */
export type ActivityFilter = { dimension: ActivityDimension; value: string }

const isDimension = (text: string): text is ActivityDimension => ACTIVITY_DIMENSIONS.some((name) => name === text)

/** `model:deepseek%2Fdeepseek-chat,app:My%20app`: values are URI components, so that commas in them separate nothing. */
export function writeFilters(filters: readonly ActivityFilter[]): string {
  return filters.map(({ dimension, value }) => `${dimension}:${encodeURIComponent(value)}`).join(',')
}

/** Reads what writeFilters wrote; null where it is something else. */
export function readFilters(text: string): ActivityFilter[] | null {
  if (text === '') return []
  const filters = text.split(',').map(readFilter)
  const found = filters.flatMap((filter) => filter ?? [])
  return found.length === filters.length && found.length <= FILTERS_MAX ? found : null
}

function readFilter(text: string): ActivityFilter | null {
  const colon = text.indexOf(':')
  const dimension = text.slice(0, Math.max(0, colon))
  if (!isDimension(dimension)) return null
  try {
    return { dimension, value: decodeURIComponent(text.slice(colon + 1)) }
  } catch {
    return null
  }
}

export type Days = { range: ActivityPeriod; from?: string | undefined; to?: string | undefined }

/** Says what is wrong with the days of a custom range; null when nothing is. */
export function findDaysProblem({ range, from, to }: Days): { path: 'from' | 'to'; message: string } | null {
  if (range !== 'custom') return null
  if (from === undefined) return { path: 'from', message: 'A custom range needs its first day.' }
  if (to === undefined) return { path: 'to', message: 'A custom range needs its last day.' }
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  if (days < 0) return { path: 'to', message: 'The last day is before the first.' }
  if (days >= CUSTOM_DAYS_MAX) return { path: 'to', message: 'A custom range has at most two years.' }
  return null
}
