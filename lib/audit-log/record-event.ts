import type pg from 'pg'
import { getPool, type NoteStatement } from '@/lib/db'

/** Who made a change. */
export type Actor = {
  /** `key`: a management key; `operator`: whoever runs this installation; `command`: from the command line. */
  kind: 'person' | 'key' | 'operator' | 'command'
  userId?: string | null
  apiKeyId?: string | null
  /** The network address, as far as it is known. */
  address?: string | null
  userAgent?: string | null
}

export type NewEvent = {
  /** Null: the platform itself. */
  organizationId: string | null
  actor: Actor
  /** The subject, for example `API keys`. */
  area: string
  /** What was done, for people. */
  action: string
  target?: string | null
  targetId?: string | null
  details?: Readonly<Record<string, unknown>>
  /** The connection of the caller's transaction, when the event and the change belong together. */
  client?: pg.PoolClient
}

const COLUMNS =
  'organization_id, actor_kind, user_id, api_key_id, area, action, target, target_id, details, address, user_agent'
const INSERT = `INSERT INTO audit_event (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`
/** Only within a transaction that has changed something; what it was about is told once it is known. */
const INSERT_WITH_CHANGE = `
  INSERT INTO audit_event (${COLUMNS}, is_complete)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, false WHERE pg_current_xact_id_if_assigned() IS NOT NULL
  RETURNING id::text, organization_id AS "organizationId"`

const TEXT_LENGTH_MAX = 300

/** Adds one change to the record. Routes need not call it: every route that changes something is recorded by itself. */
export async function recordEvent(event: NewEvent): Promise<void> {
  await (event.client ?? getPool()).query({ text: INSERT, values: toValues(event) })
}

/** The statement that adds an event to the transaction of its change, to be completed by `completeEvent`. */
export function toNoteStatement(event: NewEvent): NoteStatement {
  return { text: INSERT_WITH_CHANGE, values: toValues(event) }
}

function toValues({ organizationId, actor, area, action, ...event }: NewEvent): unknown[] {
  return [
    organizationId ?? '',
    actor.kind,
    actor.userId ?? null,
    actor.apiKeyId ?? null,
    area,
    action,
    cut(event.target),
    cut(event.targetId),
    JSON.stringify(event.details ?? {}),
    actor.address ?? null,
    cut(actor.userAgent),
  ]
}

export type Completion = Pick<NewEvent, 'target' | 'targetId' | 'details'>

/** Tells once, of an event that was committed with its change, what the change was about and how it ended. */
export async function completeEvent(row: Record<string, unknown>, completion: Completion): Promise<void> {
  await getPool().query({
    text: `UPDATE audit_event SET is_complete = true, target = coalesce($3, target), target_id = coalesce($4, target_id),
        details = details || $5::jsonb
      WHERE id = $1 AND organization_id = $2 AND NOT is_complete`,
    values: [
      row.id,
      row.organizationId,
      cut(completion.target),
      cut(completion.targetId),
      JSON.stringify(completion.details ?? {}),
    ],
  })
}

function cut(text: string | null | undefined): string | null {
  return text?.slice(0, TEXT_LENGTH_MAX) ?? null
}
