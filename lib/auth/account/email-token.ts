import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import type { DbClient } from '@/lib/db'

type TokenPurpose = 'verify_email' | 'reset_password'

const HOUR_MS = 60 * 60 * 1000
const LIFETIME_MS: Readonly<Record<TokenPurpose, number>> = { verify_email: 24 * HOUR_MS, reset_password: HOUR_MS }

/** Makes a token for a link; only its hash is stored. */
export async function createEmailToken(input: {
  db: DbClient
  userId: string
  purpose: TokenPurpose
}): Promise<string> {
  const { db, userId, purpose } = input
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + LIFETIME_MS[purpose])
  await db.emailToken.create({ data: { tokenHash: hashToken(token), userId, purpose, expiresAt } })
  return token
}

/**
 * Uses a token up, together with all others of the same person and purpose. Of two parallel tries one succeeds.
 * @throws AppError invalid_request when it is unknown, used or too old
 */
export async function useEmailToken(input: {
  db: DbClient
  token: string
  purpose: TokenPurpose
}): Promise<{ userId: string }> {
  const { db, token, purpose } = input
  const now = new Date()
  const [used] = await db.emailToken.updateManyAndReturn({
    where: { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (!used) throw staleLink()
  await db.emailToken.updateMany({ where: { userId: used.userId, purpose, usedAt: null }, data: { usedAt: now } })
  return { userId: used.userId }
}

function staleLink(): AppError {
  return new AppError('invalid_request', 'This link was used already, or it is too old. Ask for a new one.', {
    details: { reason: 'stale_link' },
  })
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
