import { getPool } from '@/lib/db'
import type { AuditEventObject } from '@/lib/schemas/audit-log'

export type EventFilter = {
  /** Null: the doings of the operator, in all organizations and the platform. */
  organizationId: string | null
  area?: string | undefined
  userId?: string | undefined
  /** Finds it in what was done, and to what. */
  search?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
}

export type EventPage = { filter: EventFilter; before: string | null; limit: number }

type Row = {
  id: string
  organization_id: string
  occurred_at: Date
  actor_kind: AuditEventObject['actor']['kind']
  user_id: string | null
  user_name: string | null
  user_email: string | null
  key_label: string | null
  key_name: string | null
  area: string
  action: string
  target: string | null
  target_id: string | null
  details: Record<string, unknown>
  address: string | null
  user_agent: string | null
}

const SELECT = `
  SELECT e.id::text, e.organization_id, e.occurred_at, e.actor_kind, e.user_id, u.name AS user_name, u.email AS user_email,
         k.label AS key_label, k.name AS key_name, e.area, e.action, e.target, e.target_id, e.details, e.address, e.user_agent
  FROM audit_event e
    LEFT JOIN app_user u ON u.id = e.user_id
    LEFT JOIN api_key k ON k.id = e.api_key_id AND k.organization_id = e.organization_id
  WHERE (CASE WHEN $1::text IS NULL THEN e.actor_kind IN ('operator', 'command') ELSE e.organization_id = $1 END)
    AND ($2::bigint IS NULL OR e.id < $2)
    AND ($3::text IS NULL OR e.area = $3)
    AND ($4::text IS NULL OR e.user_id = $4)
    AND ($5::text IS NULL OR position(lower($5) IN lower(e.action || ' ' || coalesce(e.target, '') || ' ' || coalesce(e.target_id, ''))) > 0)
    AND ($6::timestamptz IS NULL OR e.occurred_at >= $6)
    AND ($7::timestamptz IS NULL OR e.occurred_at < $7)
  ORDER BY e.id DESC LIMIT $8`

/** A page of what was changed, newest first; `before` is the id of the last event of the page before. */
export async function listEvents({ filter, before, limit }: EventPage): Promise<{
  events: AuditEventObject[]
  next: string | null
}> {
  const { organizationId, area, userId, search, from, to } = filter
  const { rows } = await getPool().query<Row>({
    text: SELECT,
    values: [organizationId, before, area ?? null, userId ?? null, search ?? null, from ?? null, to ?? null, limit + 1],
  })
  const events = rows.slice(0, limit).map(toObject)
  return { events, next: rows.length > limit ? (events.at(-1)?.id ?? null) : null }
}

function toObject(row: Row): AuditEventObject {
  return {
    id: row.id,
    organization_id: row.organization_id === '' ? null : row.organization_id,
    occurred_at: row.occurred_at.toISOString(),
    actor: toActor(row),
    area: row.area,
    action: row.action,
    target: row.target,
    target_id: row.target_id,
    details: row.details,
    address: row.address,
    user_agent: row.user_agent,
  }
}

function toActor(row: Row): AuditEventObject['actor'] {
  const key = row.key_label === null ? null : { label: row.key_label, name: row.key_name ?? row.key_label }
  return { kind: row.actor_kind, user_id: row.user_id, name: row.user_name, email: row.user_email, key }
}
