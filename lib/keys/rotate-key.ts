import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { forgetGuardrails } from '@/lib/guardrails'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { keyNotFound, type KeyAddress, whereKey } from './find-key'
import { giveGuardrail } from './give-guardrail'
import { insertKey } from './insert-key'
import { type KeyRow, toKeyObject, WITH_APP } from './key-object'
import { forgetKeyState } from './key-state'
import { readKeyUsage } from './key-usage'

type Rotation = KeyAddress & {
  /** Until when the old key goes on working; now or earlier ends it at once. */
  worksUntil: Date
  /** Whom to note as the creator of the new one. */
  createdByUserId: string | null
}

/**
 * Makes a key that takes another one's place, with the same settings; the old one works beside it for a while. Both in one
 * transaction: there is never a moment without a key, and never two new ones. What a limit or a guardrail's budget counts,
 * they spend together. `secret` is the new key itself.
 * @throws AppError not_found, conflict (replaced already, disabled, expired, or a program's own)
 */
export async function rotateKey({
  worksUntil,
  createdByUserId,
  ...address
}: Rotation): Promise<{ key: ApiKeyObject; secret: string }> {
  const { row, secret } = await getDb().$transaction(async (db) => {
    const old = await db.apiKey.findFirst({ where: whereKey(address), include: WITH_APP })
    if (!old) throw keyNotFound()
    requireRotatable(old)
    const creator = await keepCreator(db, { old, createdByUserId })
    const made = await insertKey(toSuccessor(old, creator), { db })
    await keepGuardrail(db, { old, successor: made.row })
    await replaceOld(db, { old, successorId: made.row.id, worksUntil })
    return made
  })
  forgetKeyState(address.hash)
  // What guards the old key guards the new one from its first request on.
  forgetGuardrails(address.organizationId)
  return { key: toKeyObject(row, await readKeyUsage(row)), secret }
}

/** The condition makes the second of two at once find nothing, and takes its new key back with it. */
async function replaceOld(
  db: DbClient,
  { old, successorId, worksUntil }: { old: KeyRow; successorId: string; worksUntil: Date },
): Promise<void> {
  const ends = old.expiresAt && old.expiresAt < worksUntil ? old.expiresAt : worksUntil
  const { count } = await db.apiKey.updateMany({
    where: { organizationId: old.organizationId, id: old.id, replacedById: null, deletedAt: null },
    data: { replacedById: successorId, replacedAt: new Date(), expiresAt: ends, lineId: toLineId(old) },
  })
  if (count === 0) throw alreadyReplaced()
}

function requireRotatable(old: KeyRow): void {
  if (old.replacedBy !== null) throw alreadyReplaced()
  if (old.oauthApp !== null) {
    throw new AppError('conflict', 'A program got this key for itself. Let it ask for a new one, and delete this one.')
  }
  const isOver = old.disabledAt !== null || (old.expiresAt !== null && old.expiresAt <= new Date())
  if (isOver) throw new AppError('conflict', 'This key does not work any more. Create a new one instead.')
}

function toSuccessor(old: KeyRow, createdByUserId: string | null) {
  return {
    organizationId: old.organizationId,
    createdByUserId,
    name: old.name,
    kind: old.kind === 'management' ? ('management' as const) : ('inference' as const),
    limitNanos: old.limitNanos,
    limitReset: toReset(old.limitReset),
    rateLimitPerMinute: old.rateLimitPerMinute,
    allowedModels: old.allowedModels,
    expiresAt: old.expiresAt,
    lineId: toLineId(old),
  }
}

const toLineId = (old: KeyRow): string => old.lineId ?? old.id

/** A key stays its maker's, and under their guardrail, whoever rotates it; somebody who has left can make none. */
async function keepCreator(
  db: DbClient,
  { old, createdByUserId }: { old: KeyRow; createdByUserId: string | null },
): Promise<string | null> {
  const { organizationId, createdByUserId: userId } = old
  if (userId === null) return createdByUserId
  const membership = await db.membership.findUnique({ where: { organizationId_userId: { organizationId, userId } } })
  return membership ? userId : createdByUserId
}

/** The key's own; that of its maker where the maker is another from now on, so that rotating never loosens anything. */
async function keepGuardrail(db: DbClient, { old, successor }: { old: KeyRow; successor: KeyRow }): Promise<void> {
  const { organizationId, createdByUserId: userId } = old
  const own = await db.guardrailKey.findFirst({ where: { organizationId, apiKeyId: old.id } })
  const isOrphan = userId !== null && successor.createdByUserId !== userId
  const held = own ?? (isOrphan ? await db.guardrailMember.findFirst({ where: { organizationId, userId } }) : null)
  if (held) await giveGuardrail(db, { organizationId, apiKeyId: successor.id, held })
}

function toReset(reset: string | null): 'daily' | 'weekly' | 'monthly' | null {
  return reset === 'daily' || reset === 'weekly' || reset === 'monthly' ? reset : null
}

function alreadyReplaced(): AppError {
  return new AppError('conflict', 'This key was rotated already. Rotate the key that took its place.')
}
