import type pg from 'pg'
import { getPool } from '@/lib/db'

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

const INSERT = `
  INSERT INTO audit_event (organization_id, actor_kind, user_id, api_key_id, area, action, target, target_id, details, address, user_agent)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`

const TEXT_LENGTH_MAX = 300

/** Adds one change to the record. Routes need not call it: every route that changes something is recorded by itself. */
export async function recordEvent(event: NewEvent): Promise<void> {
  const { organizationId, actor, area, action, details = {} } = event
  const values = [
    organizationId ?? '',
    actor.kind,
    actor.userId ?? null,
    actor.apiKeyId ?? null,
    area,
    action,
    cut(event.target),
    cut(event.targetId),
    JSON.stringify(details),
    actor.address ?? null,
    cut(actor.userAgent),
  ]
  await (event.client ?? getPool()).query({ text: INSERT, values })
}

function cut(text: string | null | undefined): string | null {
  return text?.slice(0, TEXT_LENGTH_MAX) ?? null
}
