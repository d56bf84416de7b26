import type { AuditEventObject } from '@/lib/schemas/audit-log'
import { type EventFilter, listEvents } from './list-events'

const PAGE_SIZE = 1_000
/** More than a table calculation opens well; filters make smaller files. */
const ROWS_MAX = 50_000

const COLUMNS = [
  'time',
  'actor',
  'actor_kind',
  'area',
  'action',
  'target',
  'target_id',
  'details',
  'address',
  'user_agent',
]

/** What was changed as CSV (RFC 4180), newest first, at most 50,000 rows. */
export async function exportEvents(filter: EventFilter): Promise<string> {
  const lines = [COLUMNS.join(',')]
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listEvents>> = await listEvents({ filter, before, limit: PAGE_SIZE })
    lines.push(...page.events.map(toLine))
    before = page.next
  } while (before !== null && lines.length <= ROWS_MAX)
  return `${lines.join('\r\n')}\r\n`
}

function toLine({ actor, ...event }: AuditEventObject): string {
  const who = actor.key?.label ?? actor.email ?? actor.user_id ?? actor.kind
  const cells = [event.occurred_at, who, actor.kind, event.area, event.action, event.target, event.target_id]
  return [...cells, JSON.stringify(event.details), event.address, event.user_agent].map(toCell).join(',')
}

/** A cell that begins like a formula would be run by a table calculation: names and addresses come from strangers. */
function toCell(value: string | null): string {
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
