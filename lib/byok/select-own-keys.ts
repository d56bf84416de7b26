import type { OwnKey } from './own-keys'

/** Who asks, as far as restrictions of provider keys look at it. */
export type KeyUser = { apiKeyHash: string | null; userId: string | null }

/** The keys that this API key and person may use, whatever the model; in the order given. */
export function selectOwnKeys(keys: readonly OwnKey[], user: KeyUser): OwnKey[] {
  return keys.filter(
    ({ allowedApiKeyHashes, allowedUserIds }) =>
      isAllowed(allowedApiKeyHashes, user.apiKeyHash) && isAllowed(allowedUserIds, user.userId),
  )
}

/** Whether a key may be used for a model. */
export function mayUseForModel({ allowedModels }: OwnKey, modelSlug: string): boolean {
  return isAllowed(allowedModels, modelSlug)
}

function isAllowed(allowed: readonly string[], value: string | null): boolean {
  return allowed.length === 0 || (value !== null && allowed.includes(value))
}
