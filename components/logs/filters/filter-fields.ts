import type { LogFilters } from '@/lib/client/logs'
import type { LogChoices } from '@/lib/schemas/logs'

/** A filter whose values are chosen from a list. */
export type ListField = 'model' | 'provider' | 'key' | 'app' | 'member' | 'status' | 'finish_reason'
/** A filter that is on, off or not there. */
export type FlagField = 'streamed' | 'cached'
/** A filter that is typed. */
export type TextField = 'cost_min' | 'latency_min' | 'session_id'
export type FilterField = ListField | FlagField | TextField

export const FIELD_NAMES: Readonly<Record<FilterField, string>> = {
  model: 'Model',
  provider: 'Provider',
  key: 'API key',
  app: 'App',
  member: 'Member',
  status: 'Status',
  finish_reason: 'Finish reason',
  streamed: 'Streamed',
  cached: 'Cached',
  cost_min: 'Cost at least',
  latency_min: 'First token after',
  session_id: 'Session',
}

export const LIST_FIELDS: readonly ListField[] = [
  'model',
  'provider',
  'key',
  'app',
  'member',
  'status',
  'finish_reason',
]
export const FLAG_FIELDS: readonly FlagField[] = ['streamed', 'cached']
export const TEXT_FIELDS: readonly TextField[] = ['cost_min', 'latency_min', 'session_id']

export const TEXT_HINTS: Readonly<
  Record<TextField, { unit: string; placeholder: string; pattern: RegExp; error: string }>
> = {
  cost_min: {
    unit: 'USD',
    placeholder: '0.01',
    pattern: /^\d{1,9}(\.\d{1,9})?$/,
    error: 'Write an amount in USD, for example 0.01.',
  },
  latency_min: {
    unit: 'ms',
    placeholder: '2000',
    pattern: /^\d{1,7}$/,
    error: 'Write milliseconds, for example 2000.',
  },
  session_id: { unit: '', placeholder: 'session_id', pattern: /^.{1,256}$/, error: 'Write the id of a session.' },
}

const STATUS_LABELS = {
  completed: 'Completed',
  error: 'Failed at providers',
  refused: 'Refused',
  cancelled: 'Cancelled by client',
} as const

const FINISH_REASONS = ['stop', 'length', 'tool_calls', 'content_filter', 'error']

export type Choice = { value: string; label: string }

/** What a list offers; empty while it is not known. */
export function listChoices(field: ListField, choices: LogChoices | undefined): readonly Choice[] {
  if (field === 'status') return Object.entries(STATUS_LABELS).map(([value, label]) => ({ value, label }))
  if (field === 'finish_reason') return FINISH_REASONS.map((value) => ({ value, label: value }))
  const lists = choices && {
    model: choices.models,
    provider: choices.providers,
    key: choices.keys,
    app: choices.apps,
    member: choices.members,
  }
  return lists?.[field] ?? []
}

export type Chip = { field: FilterField; name: string; value: string }

/** The filters in force, in words. */
export function describeFilters(filters: LogFilters, choices: LogChoices | undefined): Chip[] {
  const lists = LIST_FIELDS.map((field) => ({ field, value: describeList(field, filters[field], choices) }))
  const flags = FLAG_FIELDS.map((field) => ({ field, value: describeFlag(filters[field]) }))
  const texts = TEXT_FIELDS.map((field) => ({ field, value: `${filters[field]} ${TEXT_HINTS[field].unit}`.trim() }))
  return [...lists, ...flags, ...texts.filter(({ field }) => filters[field] !== '')]
    .filter(({ value }) => value !== '')
    .map((chip) => ({ ...chip, name: FIELD_NAMES[chip.field] }))
}

const describeFlag = (value: 'true' | 'false' | null): string => (value === null ? '' : value === 'true' ? 'yes' : 'no')

function describeList(field: ListField, values: readonly string[], choices: LogChoices | undefined): string {
  const labels = new Map(listChoices(field, choices).map(({ value, label }) => [value, label]))
  const [first, ...others] = values
  if (first === undefined) return ''
  const name = labels.get(first) ?? (first.length > 40 ? `${first.slice(0, 12)}…` : first)
  return others.length === 0 ? name : `${name} and ${others.length} more`
}
