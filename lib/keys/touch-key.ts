import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'

const TOUCH_INTERVAL_MS = 60_000
const REMEMBERED_MAX = 50_000
const UPDATE = `
  UPDATE api_key SET last_used_at = now()
  WHERE id = $1 AND organization_id = $2 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`

const touchedAtMs = new Map<string, number>()

/** Notes that a key was used: at most one write a minute and key, also across processes, and nobody waits for it. */
export function touchKey({ keyId, organizationId }: { keyId: string; organizationId: string }): void {
  const nowMs = performance.now()
  const before = touchedAtMs.get(keyId)
  if (before !== undefined && nowMs - before < TOUCH_INTERVAL_MS) return
  // Forgetting all is harmless: the statement itself keeps to one write a minute.
  if (touchedAtMs.size >= REMEMBERED_MAX) touchedAtMs.clear()
  touchedAtMs.set(keyId, nowMs)
  getPool()
    .query({ name: 'touch-key', text: UPDATE, values: [keyId, organizationId] })
    .catch((error: unknown) => getLogger().warn({ keyId, cause: String(error) }, 'last use of a key was not noted'))
}
