import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { checkBaseUrl } from './check-base-url'
import { checkKey } from './check-key'
import { checkScope } from './check-scope'
import { requireOnlyOrFallback } from './require-only-or-fallback'
import { forgetOwnKeys } from './own-keys'
import { toProviderKeyObject } from './provider-key-object'
import { sealKey } from './seal-key'

/** More than people need, and a bound for what every request of the organization keeps in memory. */
const KEYS_PER_ORGANIZATION_MAX = 200

export type NewProviderKey = {
  organizationId: string
  createdByUserId: string | null
  provider: string
  /** The credential itself, as JSON where it is a document; sealed at once, never logged, never returned. */
  plaintext: string
  name?: string | null | undefined
  baseUrl?: string | null | undefined
  isDisabled?: boolean | undefined
  isFallback?: boolean | undefined
  isRequired?: boolean | undefined
  isByokOnly?: boolean | undefined
  declaredZdr?: boolean | null | undefined
  allowedModels?: string[] | null | undefined
  allowedApiKeyHashes?: string[] | null | undefined
  allowedUserIds?: string[] | null | undefined
}

/**
 * Keeps a credential that an organization has at a provider. It is tried after those of the same provider that are there.
 * @throws AppError invalid_request (unknown provider, base URL, key, foreign scope), conflict (too many)
 */
export async function createProviderKey(input: NewProviderKey): Promise<ProviderKeyObject> {
  const { organizationId, provider } = input
  const baseUrl = checkBaseUrl({ provider, baseUrl: input.baseUrl ?? null })
  const { plaintext, hint } = checkKey(input)
  await checkScope(input)
  requireOnlyOrFallback(input)
  const place = { organizationId, provider, id: randomUUID() }
  const row = await getDb().$transaction(async (db) => {
    // One at a time per organization, so that the bound and the order hold for parallel requests too.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`provider_key:${organizationId}`}, 0))`
    const { _count: count } = await db.providerKey.aggregate({ where: { organizationId }, _count: true })
    if (count >= KEYS_PER_ORGANIZATION_MAX) throw tooMany()
    const { _max: last } = await db.providerKey.aggregate({
      where: { organizationId, provider },
      _max: { sortOrder: true },
    })
    return db.providerKey.create({
      data: {
        ...place,
        ...sealKey({ place, plaintext }),
        hint,
        name: input.name ?? null,
        baseUrl,
        sortOrder: (last.sortOrder ?? -1) + 1,
        isFallback: input.isFallback ?? false,
        isRequired: input.isRequired ?? false,
        isByokOnly: input.isByokOnly ?? false,
        declaredZdr: input.declaredZdr ?? null,
        allowedModels: input.allowedModels ?? [],
        allowedApiKeyHashes: input.allowedApiKeyHashes ?? [],
        allowedUserIds: input.allowedUserIds ?? [],
        createdByUserId: input.createdByUserId,
        disabledAt: input.isDisabled ? new Date() : null,
      },
    })
  })
  forgetOwnKeys(organizationId)
  return toProviderKeyObject(row)
}

function tooMany(): AppError {
  return new AppError(
    'conflict',
    `An organization has at most ${KEYS_PER_ORGANIZATION_MAX} provider keys. Delete one first.`,
  )
}
