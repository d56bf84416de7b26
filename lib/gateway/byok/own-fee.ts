import type { ByokTerms } from '@/lib/ledger'
import { getEnv } from '@/lib/env'

const BASIS_POINTS = 10_000n

/** What answers on own keys cost here (settings of the operator). */
export function readByokTerms(): ByokTerms {
  const env = getEnv()
  return { allowanceNanos: env.BYOK_ALLOWANCE_USD, feeBasisPoints: env.BYOK_FEE_BASIS_POINTS }
}

/**
 * The most that the fee of an answer can be, whatever else the organization's keys do meanwhile: all of its list price above
 * the allowance. Rounded up like the fee itself, which the ledger finds out.
 */
export function boundFee(listNanos: bigint, terms: ByokTerms): bigint {
  return (listNanos * BigInt(terms.feeBasisPoints) + BASIS_POINTS - 1n) / BASIS_POINTS
}

/**
 * What to set aside for the fee of an answer: the part of its price that may lie above what is left of the allowance, by a
 * count that is at most a second old. Answers of that second may take more of it; the fee is exact all the same, and what
 * the hold lacks is an overrun.
 */
export function holdFee({
  listNanos,
  monthListNanos,
  terms,
}: {
  listNanos: bigint
  monthListNanos: bigint
  terms: ByokTerms
}): bigint {
  const left = terms.allowanceNanos > monthListNanos ? terms.allowanceNanos - monthListNanos : 0n
  return listNanos > left ? boundFee(listNanos - left, terms) : 0n
}
