import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { tellSecurityChange } from '../account/tell-security-change'
import type { Visitor } from '../sessions/visitor'
import { hasTwoFactor } from '../sign-in/pass-first-step'
import { replaceRecoveryCodes } from './recovery-codes'
import { useCode } from './use-code'

type Change = { userId: string; code: string; visitor: Visitor }

/** Turns two-factor sign-in off, with a fresh code or a recovery code. @throws AppError invalid_request, rate_limit_exceeded */
export async function turnOffTwoFactor({ userId, code, visitor }: Change): Promise<void> {
  await requireCode({ userId, code, visitor })
  await getDb().$transaction(async (db) => {
    await db.twoFactor.deleteMany({ where: { userId } })
    await db.recoveryCode.deleteMany({ where: { userId } })
    await tellSecurityChange(db, { userId, change: 'two_factor_off', visitor })
  })
}

/** Makes new recovery codes in the place of the old ones. @throws AppError invalid_request, rate_limit_exceeded */
export async function renewRecoveryCodes({ userId, code, visitor }: Change): Promise<{ recoveryCodes: string[] }> {
  await requireCode({ userId, code, visitor })
  const recoveryCodes = await getDb().$transaction(async (db) => {
    await tellSecurityChange(db, { userId, change: 'recovery_codes_made', visitor })
    return replaceRecoveryCodes(db, { userId })
  })
  return { recoveryCodes }
}

/** A wrong code is a mistake in a field here: the person is signed in, and must not be sent to the sign-in page. */
async function requireCode({ userId, code, visitor }: Change): Promise<void> {
  if (!(await hasTwoFactor(userId))) throw new AppError('invalid_request', 'Two-factor sign-in is not on.')
  try {
    await useCode({ userId, code, visitor })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'authentication')) throw error
    throw new AppError('invalid_request', error.message, { details: error.details })
  }
}
