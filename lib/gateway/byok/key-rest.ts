import { noteKeyFailure, noteKeyUse } from '@/lib/byok'
import type { ProviderError } from '@/lib/providers'
import { isCredentialFailure } from './is-credential-failure'

/** A refused key is asked again after this long, or after what the provider says. */
const REST_MS = 30_000
const REST_MS_MAX = 5 * 60_000
const REMEMBERED_MAX = 20_000

const restsUntilMs = new Map<string, number>()

/** Whether a key was refused a moment ago, so that asking with it again would only cost time. */
export function isKeyResting(keyId: string): boolean {
  const untilMs = restsUntilMs.get(keyId)
  if (untilMs === undefined) return false
  if (performance.now() < untilMs) return true
  restsUntilMs.delete(keyId)
  return false
}

/** Notes what came of an attempt with an own key; nobody waits for it. */
export function noteKeyOutcome(keyId: string, error: ProviderError | null): void {
  if (error === null) {
    restsUntilMs.delete(keyId)
    noteKeyUse(keyId)
    return
  }
  if (!isCredentialFailure(error)) return
  if (restsUntilMs.size >= REMEMBERED_MAX) restsUntilMs.clear()
  const restMs = Math.min(error.retryAfterMs ?? REST_MS, REST_MS_MAX)
  restsUntilMs.set(keyId, performance.now() + restMs)
  noteKeyFailure(keyId, error.type)
}
