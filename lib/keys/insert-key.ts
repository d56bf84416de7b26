import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { type DbClient, getDb } from '@/lib/db'
import { requireMembership } from '@/lib/organizations'
import { hashKeySecret } from './hash-key-secret'
import { type KeyRow, WITH_APP } from './key-object'
import { createKeySecret, maskKeySecret } from './key-secret'
import { forgetKeyState } from './key-state'

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
  /** Checked by `requireModels`; absent = all. */
  allowedModels?: string[] | undefined
  expiresAt?: Date | null | undefined
  /** The program that gets it through the consent page. */
  oauthAppId?: number | null | undefined
  /** Of a key that takes another one's place: the first key of their line. */
  lineId?: string | undefined
}

/**
 * Makes a key, in the caller's transaction where one is given. `secret` is the key itself, which exists nowhere else and
 * cannot be shown again.
 * @throws AppError not_found (the creator is no member), conflict (too many keys)
 */
export async function insertKey(
  input: NewKey,
  { db = getDb() }: { db?: DbClient } = {},
): Promise<{ row: KeyRow; secret: string }> {
  const { organizationId, createdByUserId } = input
  if (createdByUserId !== null) await requireMembership({ organizationId, userId: createdByUserId, db })
  const count = await db.apiKey.count({ where: { organizationId, deletedAt: null } })
  if (count >= KEYS_PER_ORGANIZATION_MAX) {
    throw new AppError('conflict', `An organization has at most ${KEYS_PER_ORGANIZATION_MAX} keys. Delete one first.`)
  }
  const secret = createKeySecret()
  const hash = hashKeySecret(secret)
  const row = await db.apiKey.create({
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
      allowedModels: input.allowedModels ?? [],
      expiresAt: input.expiresAt ?? null,
      oauthAppId: input.oauthAppId ?? null,
      // Prisma leaves a column to its default where the value is undefined.
      lineId: input.lineId,
    },
    include: WITH_APP,
  })
  forgetKeyState(hash)
  return { row, secret }
}
