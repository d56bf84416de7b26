import { getEnv } from '@/lib/env'

const HOUR_MS = 3_600_000

export type RefundTerms = { windowMs: number; returnsFee: boolean }

/** The operator's rule for refunds that buyers make themselves. */
export function getRefundTerms(): RefundTerms {
  const { REFUND_WINDOW_HOURS, REFUND_RETURNS_FEE } = getEnv()
  return { windowMs: REFUND_WINDOW_HOURS * HOUR_MS, returnsFee: REFUND_RETURNS_FEE }
}

/** Until when an order's unspent credits may be given back; null when they never could. */
export function findRefundDeadline({ paidAt }: { paidAt: Date | null }): Date | null {
  const { windowMs } = getRefundTerms()
  return paidAt === null || windowMs === 0 ? null : new Date(paidAt.getTime() + windowMs)
}
