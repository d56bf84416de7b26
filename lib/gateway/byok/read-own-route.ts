import type { Principal } from '@/lib/auth'
import { mayUseForModel, type OwnKey, readOwnKeys, selectOwnKeys } from '@/lib/byok'
import { isKeyResting } from './key-rest'

/** Which of the organization's own keys a request may run on. */
export type OwnRoute = {
  /** In the order in which they are tried. */
  keys: readonly OwnKey[]
  monthListNanos: bigint
}

/**
 * The own keys that a request may use, from memory; null when there are none. Keys that were refused a moment ago rest, as
 * long as another one is left to try.
 */
export async function readOwnRoute({
  principal,
  needsZeroRetention,
}: {
  principal: Principal
  needsZeroRetention: boolean
}): Promise<OwnRoute | null> {
  const own = await readOwnKeys(principal.organizationId)
  if (own === null) return null
  const apiKeyHash = principal.kind === 'key' ? principal.key.hash : null
  const mine = selectOwnKeys(own.keys, { apiKeyHash, userId: principal.userId })
  const keys = needsZeroRetention ? mine.filter((key) => !key.isBarredFromZdr) : mine
  return keys.length === 0 ? null : { keys, monthListNanos: own.monthListNanos }
}

/** The keys to try at a provider for a model. One that cannot be opened is left out, and so are those that rest. */
export function listUsableKeys(
  { keys }: OwnRoute,
  { provider, model, isFallback }: { provider: string; model: string; isFallback: boolean },
): OwnKey[] {
  const usable = keys.filter((key) => {
    return (
      key.provider === provider && key.isFallback === isFallback && key.secret !== null && mayUseForModel(key, model)
    )
  })
  const awake = usable.filter((key) => !isKeyResting(key.id))
  // When our own capacity must not be used instead, asking again is better than answering for the provider.
  return awake.length > 0 || !usable.some((key) => key.isRequired || key.isByokOnly) ? awake : usable.slice(0, 1)
}

/** Whether our own capacity at a provider is closed to a model by the owner of a key. */
export function isSharedClosed({ keys }: OwnRoute, { provider, model }: { provider: string; model: string }): boolean {
  return keys.some((key) => {
    return key.provider === provider && (key.isByokOnly || (key.isRequired && mayUseForModel(key, model)))
  })
}
