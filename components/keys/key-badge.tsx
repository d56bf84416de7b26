import { Badge } from '@/components/ui/badge'
import { formatExactTime } from '@/lib/client/format-time'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { getKeyState, type KeyState } from './key-state'

const TONES = {
  active: 'success',
  rotated: 'brand',
  'limit reached': 'warning',
  expired: 'destructive',
  disabled: 'neutral',
} as const satisfies Record<KeyState, string>

/** What a key can do right now; of one that was rotated, until when. */
export function KeyBadge({ apiKey }: { apiKey: ApiKeyObject }) {
  const state = getKeyState(apiKey)
  const isEnding = state === 'rotated' && apiKey.expires_at !== null
  return (
    <Badge
      tone={TONES[state]}
      title={isEnding && apiKey.expires_at ? `Works until ${formatExactTime(apiKey.expires_at)}` : undefined}
    >
      {state}
    </Badge>
  )
}
