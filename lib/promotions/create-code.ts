import { randomInt } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { hashCode, normalizeCode } from './hash-code'

export type NewCode = {
  /** Absent: one is made up that nobody guesses. */
  code?: string | undefined
  /** Nano-dollars for each who redeems it. */
  amountNanos: bigint
  redemptionsMax: number
  validFrom?: Date | undefined
  validUntil?: Date | undefined
  /** Days after which what is left of the credit expires; absent = never. */
  creditDays?: number | undefined
  /** Credit of a lower one is used first. */
  priority?: number | undefined
}

/** Without letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const GROUPS = 3
const GROUP_LENGTH = 4
const LABEL_LENGTH = 4

/**
 * Makes a promotional code. The answer is the only place where it ever stands in clear text.
 * @throws AppError invalid_request (no code that can be redeemed), conflict (there is one of this name)
 */
export async function createCode(input: NewCode): Promise<{ id: string; code: string; amountUsd: string }> {
  const { code = inventCode(), amountNanos, redemptionsMax, validFrom, validUntil, creditDays, priority } = input
  const normalized = normalizeCode(code)
  if (normalized === null) throw new AppError('invalid_request', 'A code has 6 to 40 letters and digits.')
  if (validUntil && validUntil <= (validFrom ?? new Date())) {
    throw new AppError('invalid_request', 'A code must end after it begins.')
  }
  const id = createId('promotionalCode')
  const { count } = await getDb().promotionalCode.createMany({
    data: {
      id,
      codeHash: hashCode(normalized),
      label: `${normalized.slice(0, LABEL_LENGTH)}…`,
      amountNanos,
      redemptionsMax,
      validUntil: validUntil ?? null,
      creditDays: creditDays ?? null,
      priority: priority ?? 0,
      ...(validFrom && { validFrom }),
    },
    skipDuplicates: true,
  })
  if (count === 0) throw new AppError('conflict', 'There is a code of this name. Choose another one.')
  return { id, code, amountUsd: formatNanosAsUsd(amountNanos) }
}

function inventCode(): string {
  const letter = () => ALPHABET.charAt(randomInt(ALPHABET.length))
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
