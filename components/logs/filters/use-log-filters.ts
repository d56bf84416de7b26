import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { LogFilters, LogPeriod } from '@/lib/client/logs'
import { LOG_STATUSES } from '@/lib/schemas/log-statuses'

const HOUR_MS = 3_600_000

/** What the period can be chosen from, and how long each is; null = without an end. */
const LOG_RANGES = { '1h': HOUR_MS, '24h': 24 * HOUR_MS, '7d': 168 * HOUR_MS, '30d': 720 * HOUR_MS } as const
const RANGE_NAMES = ['1h', '24h', '7d', '30d', 'all', 'custom'] as const
export type LogRange = (typeof RANGE_NAMES)[number]

const texts = parseAsArrayOf(parseAsString).withDefault([])
const flag = parseAsStringLiteral(['true', 'false'] as const)
const text = parseAsString.withDefault('')

const PARSERS = {
  range: parseAsStringLiteral(RANGE_NAMES).withDefault('7d'),
  from: parseAsString,
  to: parseAsString,
  model: texts,
  provider: texts,
  key: texts,
  app: texts,
  member: texts,
  status: parseAsArrayOf(parseAsStringLiteral(LOG_STATUSES)).withDefault([]),
  finish_reason: texts,
  streamed: flag,
  cached: flag,
  session_id: text,
  cost_min: text,
  latency_min: text,
}

/** What the log shows. It lives in the address, so that a view can be bookmarked and shared. */
export function useLogFilters() {
  const [state, setState] = useQueryStates(PARSERS, { clearOnDefault: true, history: 'replace' })
  const { range, from, to, ...filters } = state
  const period = useMemo<LogPeriod>(() => toPeriod({ range, from, to }), [range, from, to])
  const clear = () => setState({ ...NOTHING })
  const change = (part: Partial<LogFilters>) => setState(part)
  const setRange = (part: { range?: LogRange; from?: string | null; to?: string | null }) => setState(part)
  return { filters, range, from, to, period, isFiltered: isNarrow(filters), change, setRange, clear }
}

export type LogFiltersState = ReturnType<typeof useLogFilters>

const NOTHING = {
  model: null,
  provider: null,
  key: null,
  app: null,
  member: null,
  status: null,
  finish_reason: null,
  streamed: null,
  cached: null,
  session_id: null,
  cost_min: null,
  latency_min: null,
} as const

function isNarrow(filters: LogFilters): boolean {
  return Object.values(filters).some((value) => value !== null && value.length > 0)
}

function toPeriod({ range, from, to }: { range: LogRange; from: string | null; to: string | null }): LogPeriod {
  if (range === 'custom') return { lastMs: null, from: toIso(from), to: toIso(to) }
  return { lastMs: range === 'all' ? null : LOG_RANGES[range], from: null, to: null }
}

/** Whatever stands in the address: only a moment is asked for. */
function toIso(moment: string | null): string | null {
  const milliseconds = moment === null ? NaN : Date.parse(moment)
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}
