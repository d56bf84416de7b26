import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { ActivityAsk } from '@/lib/client/activity'
import {
  ACTIVITY_DIMENSIONS,
  ACTIVITY_PERIODS,
  type ActivityDimension,
  type ActivityFilter,
  findDaysProblem,
  readFilters,
  writeFilters,
} from '@/lib/schemas/activity-view'
import { DEFAULT_ASK } from './default-ask'
import { METRIC_IDS, TOKEN_KINDS } from './metrics'

export const TIMES = ['first_token', 'total'] as const

/** What the page shows; it lives in the address, so that a view can be shared. */
export function useActivityView() {
  const [view, setView] = useQueryStates({
    range: parseAsStringLiteral(ACTIVITY_PERIODS).withDefault(DEFAULT_ASK.range),
    from: parseAsString.withDefault(DEFAULT_ASK.from),
    to: parseAsString.withDefault(DEFAULT_ASK.to),
    group: parseAsStringLiteral(ACTIVITY_DIMENSIONS).withDefault(DEFAULT_ASK.group),
    filters: parseAsString.withDefault(DEFAULT_ASK.filters),
    metric: parseAsStringLiteral(METRIC_IDS).withDefault('spend'),
    tokens: parseAsStringLiteral(TOKEN_KINDS).withDefault('all'),
    time: parseAsStringLiteral(TIMES).withDefault('first_token'),
    compare: parseAsBoolean.withDefault(DEFAULT_ASK.isCompared),
    /** Models and chains of "what if". */
    instead: parseAsArrayOf(parseAsString).withDefault([]),
  })
  const filters = useMemo(() => readFilters(view.filters) ?? [], [view.filters])
  const isSound = !findDaysProblem(view)
  const ask: ActivityAsk = {
    range: isSound ? view.range : DEFAULT_ASK.range,
    from: view.from,
    to: view.to,
    group: view.group,
    filters: writeFilters(filters),
    isCompared: view.compare,
  }
  const setFilters = (next: readonly ActivityFilter[]) => void setView({ filters: writeFilters(next) || null })
  const isSame = (one: ActivityFilter, other: ActivityFilter) =>
    one.dimension === other.dimension && one.value === other.value
  const removeFilter = (gone: ActivityFilter) => setFilters(filters.filter((filter) => !isSame(filter, gone)))
  const addFilter = (added: ActivityFilter) => {
    if (filters.some((filter) => isSame(filter, added))) removeFilter(added)
    else setFilters([...filters, added])
  }
  return { view, setView, ask, filters, addFilter, removeFilter, clearFilters: () => setFilters([]) }
}

export const DIMENSION_NAMES: Record<ActivityDimension, string> = {
  model: 'Model',
  key: 'API key',
  provider: 'Provider',
  app: 'App',
  member: 'Member',
  chain: 'Chain',
}
