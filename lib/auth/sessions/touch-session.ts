import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'

const INTERVAL_MS = 60_000
const UPDATE = `
  UPDATE user_session SET last_seen_at = now()
    WHERE id = $1 AND ended_at IS NULL AND last_seen_at < now() - interval '1 minute'`

/** Notes that a session was used: at most one write a minute, and nobody waits for it. */
export function touchSession({ sessionId, lastSeenAt }: { sessionId: string; lastSeenAt: Date }): void {
  if (Date.now() - lastSeenAt.getTime() < INTERVAL_MS) return
  getPool()
    .query({ name: 'touch-session', text: UPDATE, values: [sessionId] })
    .catch((error: unknown) => getLogger().warn({ cause: String(error) }, 'last use of a session was not noted'))
}
