import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { requireMembership } from '@/lib/organizations'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { hashKeySecret } from './hash-key-secret'
import { toKeyObject } from './key-object'
import { createKeySecret, maskKeySecret } from './key-secret'
import { forgetKeyState } from './key-state'
import { readKeyUsage } from './key-usage'

/** More than people need, and a bound for a runaway script. */
const KEYS_PER_ORGANIZATION_MAX = 10_000

export type NewKey = {
  organizationId: string
  /** Whom to note as the creator; must belong to the organization. */
  createdByUserId: string | null
  name: string
  kind?: 'inference' | 'management'
  limitNanos?: bigint | null | undefined
  limitReset?: 'daily' | 'weekly' | 'monthly' | null | undefined
  rateLimitPerMinute?: number | null | undefined
  expiresAt?: Date | null | undefined
}

/**
 * Creates a key. `secret` is the key itself, which exists nowhere else and cannot be shown again.
 * @throws AppError not_found (the creator is no member), conflict (too many keys)
 */
export async function createKey(input: NewKey): Promise<{ key: ApiKeyObject; secret: string }> {
  const { organizationId, createdByUserId } = input
  if (createdByUserId !== null) await requireMembership({ organizationId, userId: createdByUserId })
  const count = await getDb().apiKey.count({ where: { organizationId, deletedAt: null } })
  if (count >= KEYS_PER_ORGANIZATION_MAX) {
    throw new AppError('conflict', `An organization has at most ${KEYS_PER_ORGANIZATION_MAX} keys. Delete one first.`)
  }
  const secret = createKeySecret()
  const hash = hashKeySecret(secret)
  const row = await getDb().apiKey.create({
    data: {
      id: createId('key'),
      organizationId,
      createdByUserId,
      hash,
      label: maskKeySecret(secret),
      name: input.name,
      kind: input.kind ?? 'inference',
      limitNanos: input.limitNanos ?? null,
      limitReset: input.limitReset ?? null,
      rateLimitPerMinute: input.rateLimitPerMinute ?? null,
      expiresAt: input.expiresAt ?? null,
    },
  })
  forgetKeyState(hash)
  return { key: toKeyObject(row, await readKeyUsage(row)), secret }
}
