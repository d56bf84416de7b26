import { createHmac, randomInt } from 'node:crypto'
import type { DbClient } from '@/lib/db'
import { getEnv } from '@/lib/env'

const CODES = 10
const HALF_LENGTH = 5
/** Without what looks like something else on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const createHalf = () => Array.from({ length: HALF_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** Makes ten new recovery codes in the place of all that there were; they can be read this once. */
export async function replaceRecoveryCodes(db: DbClient, { userId }: { userId: string }): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => `${createHalf()}-${createHalf()}`)
  await db.recoveryCode.deleteMany({ where: { userId } })
  await db.recoveryCode.createMany({ data: codes.map((code) => ({ userId, codeHash: hashCode(code) })) })
  return codes
}

/** Uses a recovery code up; false when it is unknown or used. Of two tries at once one succeeds. */
export async function useRecoveryCode(db: DbClient, input: { userId: string; code: string }): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { userId: input.userId, codeHash: hashCode(input.code), usedAt: null },
    data: { usedAt: new Date() },
  })
  return count === 1
}

/** Case, blanks and dashes are how people write, not what they were given. */
function hashCode(code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return createHmac('sha256', getEnv().KEY_PEPPER).update(`recovery-code:${plain}`).digest('hex')
}
