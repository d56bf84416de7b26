import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { tellSecurityChange } from '../account/tell-security-change'
import type { Visitor } from '../sessions/visitor'
import { clearTries, takeTry } from '../throttle/throttle'
import { useRecoveryCode } from './recovery-codes'
import { findStep, openSeed } from './seed'

/**
 * Uses a code up: one of the authenticator app, which is never taken twice, or a recovery code, which is told by e-mail.
 * @throws AppError authentication (wrong or used), rate_limit_exceeded
 */
export async function useCode(input: { userId: string; code: string; visitor: Visitor }): Promise<void> {
  const { userId, visitor } = input
  const code = input.code.replace(/[\s-]/g, '')
  await takeTry({ name: 'second_factor_account', of: userId })
  const isRight = await getDb().$transaction(async (db) => {
    if (/^\d{6}$/.test(code)) return useAppCode(db, { userId, code })
    const isUsed = await useRecoveryCode(db, { userId, code })
    if (isUsed) await tellSecurityChange(db, { userId, change: 'recovery_code_used', visitor })
    return isUsed
  })
  if (!isRight) throw wrongCode()
  await clearTries({ name: 'second_factor_account', of: userId })
}

/** The update lets each step pass once, also for two tries at once. */
async function useAppCode(db: DbClient, { userId, code }: { userId: string; code: string }): Promise<boolean> {
  const row = await db.twoFactor.findUnique({ where: { userId } })
  const seed = row?.confirmedAt ? openSeed(userId, row) : null
  const step = seed === null ? null : findStep({ seed, code, now: new Date() })
  if (step === null) return false
  const { count } = await db.twoFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

function wrongCode(): AppError {
  const message = 'This code is wrong or was used already. Wait for the next one, or use a recovery code.'
  return new AppError('authentication', message, {
    details: { reason: 'wrong_code', fields: [{ field: 'code', message }] },
  })
}
