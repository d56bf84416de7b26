import type { ReactNode } from 'react'
import { RequestStatus } from '@/components/layout/request-status'
import { Time } from '@/components/layout/time'
import { formatCount } from '@/lib/client/format-count'
import { formatDecimal } from '@/lib/client/format-decimal'
import { formatUsd } from '@/lib/client/format-usd'
import type { LogRow } from '@/lib/schemas/logs'
import { findSpeed, formatDuration } from './format-duration'

export type LogColumn = {
  id: string
  label: string
  /** A track of the grid. */
  width: string
  /** Pixels, for the least width of the whole table. */
  widthMin: number
  isEnd?: boolean
  render: (row: LogRow) => ReactNode
}

const QUIET = 'text-muted-foreground'

const quiet = (text: string | null): ReactNode => (
  <span className={`${QUIET} truncate`} title={text ?? undefined}>
    {text ?? '–'}
  </span>
)

const number = (value: number | null, format: (value: number) => string): ReactNode =>
  value === null ? <span className={QUIET}>–</span> : format(value)

const tokens = (value: number): ReactNode => <span title={formatCount(value, 'exact')}>{formatCount(value)}</span>

function fixed(id: string, label: string, pixels: number): Pick<LogColumn, 'id' | 'label' | 'width' | 'widthMin'> {
  return { id, label, width: `minmax(${pixels}px, 0.6fr)`, widthMin: pixels }
}

/** Everything that the log can show of a request, in the order of the table. The time, which opens it, is always there. */
export const LOG_COLUMNS: readonly LogColumn[] = [
  { ...fixed('status', 'Status', 120), render: (row) => <RequestStatus row={row} /> },
  {
    id: 'model',
    label: 'Model',
    width: 'minmax(180px, 4fr)',
    widthMin: 180,
    render: (row) => (
      <span className="flex min-w-0 items-center gap-1.5 font-mono text-xs" title={describeModel(row)}>
        <span className="truncate">{row.model === '' ? 'none named' : row.model}</span>
        {row.requested_model !== row.model && <span className={QUIET}>↩</span>}
      </span>
    ),
  },
  { ...fixed('provider', 'Provider', 92), render: (row) => quiet(row.provider_name) },
  { ...fixed('key', 'Key', 92), render: (row) => quiet(row.key?.name ?? 'dashboard') },
  { ...fixed('app', 'App', 120), render: (row) => quiet(row.app) },
  { ...fixed('member', 'Member', 120), render: (row) => quiet(row.member?.name ?? null) },
  { ...fixed('input', 'Input', 54), isEnd: true, render: (row) => tokens(row.prompt_tokens) },
  { ...fixed('output', 'Output', 58), isEnd: true, render: (row) => tokens(row.completion_tokens) },
  { ...fixed('reasoning', 'Reasoning', 84), isEnd: true, render: (row) => tokens(row.reasoning_tokens) },
  { ...fixed('cached', 'Cached', 72), isEnd: true, render: (row) => tokens(row.cached_tokens) },
  {
    ...fixed('cost', 'Cost', 72),
    isEnd: true,
    render: (row) => <span title={formatUsd(row.cost_usd, 'exact')}>{formatUsd(row.cost_usd)}</span>,
  },
  { ...fixed('latency', 'First token', 78), isEnd: true, render: (row) => number(row.latency_ms, formatDuration) },
  { ...fixed('duration', 'Total', 84), isEnd: true, render: (row) => number(row.generation_ms, formatDuration) },
  {
    ...fixed('speed', 'Tokens/s', 66),
    isEnd: true,
    render: (row) => number(findSpeed(row), (speed) => formatDecimal(speed, speed < 10 ? 1 : 0)),
  },
  { ...fixed('attempts', 'Attempts', 76), isEnd: true, render: (row) => row.attempts },
  { ...fixed('api', 'API', 96), render: (row) => quiet(row.api) },
  { ...fixed('streamed', 'Streamed', 76), render: (row) => quiet(row.streamed ? 'yes' : 'no') },
  { ...fixed('session', 'Session', 130), render: (row) => quiet(row.session_id) },
]

export const DEFAULT_COLUMNS: readonly string[] = [
  'status',
  'model',
  'provider',
  'key',
  'input',
  'output',
  'cost',
  'latency',
  'speed',
]

export const TIME_COLUMN_PIXELS = 100

/** How long ago a request arrived, the exact moment on hover. */
export function LogTime({ row }: { row: LogRow }) {
  return <Time iso={row.created_at} />
}

export function describeModel({ model, requested_model: requested }: LogRow): string {
  return requested === model ? model : `${model}, asked for ${requested}`
}
