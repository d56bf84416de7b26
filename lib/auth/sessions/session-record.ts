import { getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'

/** A session that goes on. */
export type SessionRecord = { userId: string; authenticatedAt: Date; lastSeenAt: Date }

type Row = { id: string; user_id: string; authenticated_at: Date; last_seen_at: Date }

const SELECT = `
  SELECT id, user_id, authenticated_at, last_seen_at FROM user_session WHERE id = ANY($1) AND ended_at IS NULL`

const cache = createSharedCache<SessionRecord>({
  name: 'user-session',
  loadMany,
  sizeMax: 10_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The session as it was at most one second ago; null when it was ended. */
export function readSessionRecord(sessionId: string): Promise<SessionRecord | null> {
  return cache.get(sessionId)
}

/** Makes this process see a change at once; the others see it within a second. */
export function forgetSessionRecord(sessionId: string): void {
  cache.forget(sessionId)
}

async function loadMany(sessionIds: readonly string[]): Promise<ReadonlyMap<string, SessionRecord>> {
  const { rows } = await getPool().query<Row>({ name: 'user-session', text: SELECT, values: [sessionIds] })
  return new Map(rows.map((row) => [row.id, toRecord(row)]))
}

function toRecord(row: Row): SessionRecord {
  return { userId: row.user_id, authenticatedAt: row.authenticated_at, lastSeenAt: row.last_seen_at }
}
