import type { ByokTerms, GenerationAttempt } from '@/lib/ledger'
import type { GenerationOutcome } from './settle-generation'

type BilledOutcome = Pick<GenerationOutcome, 'attempt' | 'attempts' | 'usage' | 'images'>

/**
 * Writes beside the last attempt what its bill depends on and the row of a generation has no column for, so that every
 * charge can be explained from what is stored. Most bills have nothing of the kind, and keep their list as it is.
 */
export function noteBilledUnits(
  { attempt, attempts, usage, images }: BilledOutcome,
  byokTerms: ByokTerms | undefined,
): GenerationAttempt[] {
  const hourTokens = usage.cacheWriteHourTokens ?? 0
  const pricedImages = attempt.endpoint.price.imageNanos > 0n ? images : 0
  const last = attempts.at(-1)
  if (!last || (hourTokens === 0 && pricedImages === 0 && !byokTerms)) return attempts
  const billed: NonNullable<GenerationAttempt['billed']> = {
    ...(pricedImages > 0 && { images: pricedImages }),
    ...(hourTokens > 0 && { cache_write_hour_tokens: hourTokens }),
    ...(byokTerms && { fee_basis_points: byokTerms.feeBasisPoints }),
  }
  return [...attempts.slice(0, -1), { ...last, billed }]
}
