import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { tellSecurityChange } from '../account/tell-security-change'
import { endSessions } from '../sessions/end-sessions'
import type { Visitor } from '../sessions/visitor'
import { clearTries, takeTry } from '../throttle/throttle'
import { replaceRecoveryCodes } from './recovery-codes'
import { createSeed, findStep, openSeed, sealSeed, toOtpauthUrl } from './seed'

type Person = { userId: string; visitor: Visitor }

/** Begins to set an authenticator app up; a seed that was never confirmed is replaced. @throws AppError conflict (it is on) */
export async function beginTwoFactor({ userId }: { userId: string }): Promise<{ secret: string; uri: string }> {
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId }, include: { twoFactor: true } })
  if (user.twoFactor?.confirmedAt) throw new AppError('conflict', 'Two-factor sign-in is on already.')
  const seed = createSeed()
  const data = { ...sealSeed(userId, seed), lastStep: 0n, confirmedAt: null }
  await getDb().twoFactor.upsert({ where: { userId }, create: { userId, ...data }, update: data })
  return { secret: seed, uri: toOtpauthUrl({ seed, email: user.email }) }
}

/**
 * Turns two-factor sign-in on: a first code shows that the app has the seed. Other sessions end, which were opened without one.
 * @returns recovery codes, which can be read this once
 * @throws AppError invalid_request (not begun, wrong code), conflict (it is on), rate_limit_exceeded
 */
export async function confirmTwoFactor(
  input: Person & { code: string; sessionId: string },
): Promise<{ recoveryCodes: string[] }> {
  const { userId, sessionId, visitor } = input
  await takeTry({ name: 'second_factor_account', of: userId })
  const row = await getDb().twoFactor.findUnique({ where: { userId } })
  if (row?.confirmedAt) throw new AppError('conflict', 'Two-factor sign-in is on already.')
  const seed = row ? openSeed(userId, row) : null
  if (seed === null) throw new AppError('invalid_request', 'Begin again: the picture is no longer valid.')
  const step = findStep({ seed, code: input.code.replace(/\s/g, ''), now: new Date() })
  if (step === null) throw wrongFirstCode()
  const recoveryCodes = await getDb().$transaction(async (db) => {
    const { count } = await db.twoFactor.updateMany({
      where: { userId, confirmedAt: null },
      data: { confirmedAt: new Date(), lastStep: step },
    })
    if (count === 0) throw new AppError('conflict', 'Two-factor sign-in is on already.')
    await endSessions(db, { userId, exceptId: sessionId })
    await tellSecurityChange(db, { userId, change: 'two_factor_on', visitor })
    return replaceRecoveryCodes(db, { userId })
  })
  await clearTries({ name: 'second_factor_account', of: userId })
  return { recoveryCodes }
}

function wrongFirstCode(): AppError {
  const message = 'This code is wrong. Is the clock of your device right? Enter the code that the app shows now.'
  return new AppError('invalid_request', message, { details: { fields: [{ field: 'code', message }] } })
}
