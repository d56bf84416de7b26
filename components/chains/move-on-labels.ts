import type { MoveOn } from '@/lib/schemas/chains'

/** The kinds of failures in the words of the pages. */
export const MOVE_ON_LABELS: Readonly<Record<MoveOn, { label: string; hint: string }>> = {
  rate_limit: { label: 'Rate limit', hint: '429, quota used up' },
  upstream_error: { label: 'Provider error', hint: '5xx, connection lost, credentials refused' },
  timeout: { label: 'Timeout', hint: 'no first token in time' },
  refused: { label: 'Refused content', hint: 'the provider’s content policy' },
  context_too_long: { label: 'Context too long', hint: 'prompt or answer does not fit' },
  invalid_request: { label: 'Invalid request', hint: 'something the model does not take' },
}
