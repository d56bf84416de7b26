import type { ByokTerms } from '@/lib/ledger'
import type { PlannedAttempt } from '../route-types'
import { boundFee, readByokTerms } from './own-fee'

/** Nano-dollars of an answer by who pays whom. */
export type Bill = {
  /** What the customer pays us; on an own key the most that our fee can be. */
  costNanos: bigint
  /** What the provider charges us. */
  upstreamCostNanos: bigint
  isByok: boolean
  /** What the provider charges the customer by its list price. */
  byokUpstreamNanos: bigint
  byokTerms: ByokTerms | undefined
}

/** Who pays what for an answer with this price; one that is not billable costs the customer nothing here. */
export function billAttempt({
  attempt,
  listNanos,
  isBillable,
}: {
  attempt: PlannedAttempt
  listNanos: bigint
  isBillable: boolean
}): Bill {
  const dueNanos = isBillable ? listNanos : 0n
  if (!attempt.own) {
    const none = { isByok: false, byokUpstreamNanos: 0n, byokTerms: undefined }
    return { costNanos: dueNanos, upstreamCostNanos: listNanos, ...none }
  }
  const byokTerms = readByokTerms()
  const costNanos = boundFee(dueNanos, byokTerms)
  return { costNanos, upstreamCostNanos: 0n, isByok: true, byokUpstreamNanos: dueNanos, byokTerms }
}
