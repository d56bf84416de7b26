import type { OrderObject } from '@/lib/schemas/billing'
import { orderObject } from '@/lib/schemas/billing'
import { formatCents } from './format-cents'
import type { Quote } from './quote-purchase'

/** A row of `credit_order`, as far as the history shows it. */
type OrderRow = Quote & {
  id: string
  status: string
  /** Tax on top of `totalCents`. */
  taxCents: number
  refundedCents: number
  receiptUrl: string | null
  createdAt: Date
  paidAt: Date | null
}

/** The money of a purchase in the form of the public API. */
export function describeQuote({ creditCents, feeCents, totalCents }: Quote) {
  return { credits: formatCents(creditCents), fee: formatCents(feeCents), total: formatCents(totalCents) }
}

/** A purchase in the form of the public API. */
export function toOrderObject(row: OrderRow): OrderObject {
  return {
    id: row.id,
    status: orderObject.shape.status.parse(row.status),
    ...describeQuote({ ...row, totalCents: row.totalCents + row.taxCents }),
    tax: formatCents(row.taxCents),
    refunded: formatCents(row.refundedCents),
    receipt_url: row.receiptUrl,
    created_at: row.createdAt.toISOString(),
    paid_at: row.paidAt?.toISOString() ?? null,
  }
}
