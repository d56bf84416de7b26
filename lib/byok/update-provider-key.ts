import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { checkBaseUrl } from './check-base-url'
import { checkKey } from './check-key'
import { checkScope } from './check-scope'
import type { NewProviderKey } from './create-provider-key'
import { providerKeyNotFound, whereProviderKey, type ProviderKeyAddress } from './find-provider-key'
import { forgetOwnKeys } from './own-keys'
import { toProviderKeyObject } from './provider-key-object'
import { requireOnlyOrFallback } from './require-only-or-fallback'
import { sealKey, type SealPlace } from './seal-key'

/** What may change; what is absent stays. */
export type ProviderKeyChange = ProviderKeyAddress &
  Partial<Omit<NewProviderKey, 'organizationId' | 'createdByUserId' | 'provider'>> & { sortOrder?: number | undefined }

/**
 * Changes a provider key; every process follows within a second. A new key overwrites the old one.
 * @throws AppError not_found, invalid_request
 */
export async function updateProviderKey(change: ProviderKeyChange): Promise<ProviderKeyObject> {
  const where = whereProviderKey(change)
  const before = await getDb().providerKey.findFirst({
    where,
    select: { provider: true, isFallback: true, isByokOnly: true, baseUrl: true },
  })
  if (!before) throw providerKeyNotFound()
  await checkScope(change)
  requireOnlyOrFallback({
    isFallback: change.isFallback ?? before.isFallback,
    isByokOnly: change.isByokOnly ?? before.isByokOnly,
  })
  const place = { ...where, provider: before.provider }
  const baseUrl = change.baseUrl === undefined ? undefined : checkBaseUrl({ ...place, baseUrl: change.baseUrl })
  if (baseUrl !== undefined && baseUrl !== before.baseUrl && change.plaintext === undefined) throw keyNeededAgain()
  const [row] = await getDb().providerKey.updateManyAndReturn({
    where,
    data: {
      ...toNewSecret(place, change.plaintext),
      // Prisma leaves a column alone where the value is undefined.
      name: change.name,
      baseUrl,
      sortOrder: change.sortOrder,
      isFallback: change.isFallback,
      isRequired: change.isRequired,
      isByokOnly: change.isByokOnly,
      declaredZdr: change.declaredZdr,
      allowedModels: toEntries(change.allowedModels),
      allowedApiKeyHashes: toEntries(change.allowedApiKeyHashes),
      allowedUserIds: toEntries(change.allowedUserIds),
      disabledAt: toDisabledAt(change.isDisabled),
    },
  })
  if (!row) throw providerKeyNotFound()
  forgetOwnKeys(change.organizationId)
  return toProviderKeyObject(row)
}

/** Else whoever may manage keys, but does not know this one, could have it sent to a server of their own. */
function keyNeededAgain(): AppError {
  return new AppError('invalid_request', 'Send `key` again when you change `base_url`, which is where it is sent to.', {
    details: { field: 'key' },
  })
}

/** What was said about the old key does not hold for a new one. */
function toNewSecret(place: SealPlace, plaintext: string | undefined) {
  if (plaintext === undefined) return {}
  const checked = checkKey({ provider: place.provider, plaintext })
  const sealed = sealKey({ place, plaintext: checked.plaintext })
  return { ...sealed, hint: checked.hint, lastErrorAt: null, lastErrorType: null }
}

/** `null` lifts a restriction. */
function toEntries(entries: string[] | null | undefined): string[] | undefined {
  return entries === null ? [] : entries
}

function toDisabledAt(isDisabled: boolean | undefined): Date | null | undefined {
  if (isDisabled === undefined) return undefined
  return isDisabled ? new Date() : null
}
