import type { ApiKeyObject } from '@/lib/schemas/keys'

export type KeyState = 'active' | 'rotated' | 'limit reached' | 'expired' | 'disabled'

/** What a key can do right now, in one word; the strongest reason first. A rotated one works until its time is over. */
export function getKeyState(key: ApiKeyObject, now: number = Date.now()): KeyState {
  if (key.disabled) return 'disabled'
  if (key.expires_at !== null && Date.parse(key.expires_at) <= now) return 'expired'
  if (key.limit_remaining !== null && key.limit_remaining <= 0) return 'limit reached'
  return key.replaced_by === null ? 'active' : 'rotated'
}
