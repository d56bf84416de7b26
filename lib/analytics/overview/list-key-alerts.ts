import type { ApiKeyObject } from '@/lib/schemas/keys'
import type { OverviewAlert } from '@/lib/schemas/overview'

const DAY_MS = 86_400_000
/** Told so long before a key ends, and so long after it. */
const NEAR_END_MS = 7 * DAY_MS
const NEAR_LIMIT_PART = 0.1

/** Keys that will refuse requests soon, or refuse them since lately. Disabled ones were meant to. */
export function listKeyAlerts(keys: readonly ApiKeyObject[], now: Date): OverviewAlert[] {
  return keys.filter((key) => !key.disabled).flatMap((key) => describeEnd(key, now) ?? describeLimit(key) ?? [])
}

function describeEnd({ hash, name, expires_at }: ApiKeyObject, now: Date): OverviewAlert | null {
  if (expires_at === null) return null
  const leftMs = Date.parse(expires_at) - now.getTime()
  if (Math.abs(leftMs) > NEAR_END_MS) return null
  return { kind: leftMs > 0 ? 'key_expiring' : 'key_expired', key_hash: hash, name, expires_at }
}

function describeLimit({ hash, name, limit, limit_remaining }: ApiKeyObject): OverviewAlert | null {
  if (limit === null || limit_remaining === null || limit_remaining > limit * NEAR_LIMIT_PART) return null
  return { kind: 'key_near_limit', key_hash: hash, name, limit_usd: limit, remaining_usd: limit_remaining }
}
