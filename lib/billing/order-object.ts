import type { OrderObject } from '@/lib/schemas/billing'
import { orderObject } from '@/lib/schemas/billing'
import { formatCents } from './format-cents'
import type { Quote } from './quote-purchase'
import { findRefundDeadline } from './refunds/refund-terms'

/** A row of `credit_order`, as far as the history shows it. */
type OrderRow = Quote & {
  id: string
  kind: string
  status: string
  /** Tax on top of `totalCents`. */
  taxCents: number
  refundedCents: number
  refundedCreditCents: number
  receiptUrl: string | null
  createdAt: Date
  paidAt: Date | null
}

/** The money of a purchase in the form of the public API. */
export function describeQuote({ creditCents, feeCents, totalCents }: Quote) {
  return { credits: formatCents(creditCents), fee: formatCents(feeCents), total: formatCents(totalCents) }
}

/** Until when the buyer may give back what is left of it; null when there is nothing to give back. */
function findDeadline(row: OrderRow): string | null {
  const deadline = findRefundDeadline(row)
  const isOver = deadline === null || deadline.getTime() <= Date.now() || row.refundedCreditCents >= row.creditCents
  return isOver ? null : deadline.toISOString()
}

/** A purchase in the form of the public API; `dispute` as the bank has it. */
export function toOrderObject(row: OrderRow, dispute: OrderObject['dispute'] = null): OrderObject {
  return {
    id: row.id,
    kind: orderObject.shape.kind.parse(row.kind),
    status: orderObject.shape.status.parse(row.status),
    ...describeQuote({ ...row, totalCents: row.totalCents + row.taxCents }),
    tax: formatCents(row.taxCents),
    refunded: formatCents(row.refundedCents),
    receipt_url: row.receiptUrl,
    created_at: row.createdAt.toISOString(),
    paid_at: row.paidAt?.toISOString() ?? null,
    refundable_until: dispute === null ? findDeadline(row) : null,
    dispute,
  }
}
