import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'

const INTERVAL_MS = 60_000
const REMEMBERED_MAX = 50_000
const NOTE_USE = `
  UPDATE provider_key SET last_used_at = now()
  WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`
const NOTE_FAILURE = `
  UPDATE provider_key SET last_error_at = now(), last_error_type = $2
  WHERE id = $1 AND (last_error_type IS DISTINCT FROM $2 OR last_error_at < now() - interval '1 minute')`

const notedAtMs = new Map<string, number>()

/** Notes that a provider key answered. At most one write a minute and key, and nobody waits for it. */
export function noteKeyUse(id: string): void {
  if (isDue(id)) write({ name: 'note-provider-key-use', text: NOTE_USE, values: [id] })
}

/** Notes that a provider refused a key, by the type of its error; as rarely. @returns whether it was time to */
export function noteKeyFailure(id: string, errorType: string): boolean {
  const isTime = isDue(`${id}:${errorType}`)
  if (isTime) write({ name: 'note-provider-key-failure', text: NOTE_FAILURE, values: [id, errorType] })
  return isTime
}

function isDue(what: string): boolean {
  const nowMs = performance.now()
  const before = notedAtMs.get(what)
  if (before !== undefined && nowMs - before < INTERVAL_MS) return false
  // Forgetting all is harmless: the statements themselves keep to one write a minute.
  if (notedAtMs.size >= REMEMBERED_MAX) notedAtMs.clear()
  notedAtMs.set(what, nowMs)
  return true
}

function write(query: { name: string; text: string; values: string[] }): void {
  getPool()
    .query(query)
    .catch((error: unknown) => getLogger().warn({ cause: String(error) }, 'use of a provider key was not noted'))
}
