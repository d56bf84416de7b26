import type { RefundObject } from '@/lib/schemas/refunds'
import { formatCents } from '../format-cents'
import type { RefundRow } from './refund-row'

/** A refund in the form of the public API. */
export function toRefundObject(row: RefundRow): RefundObject {
  return {
    id: row.id,
    order_id: row.orderId,
    status: row.status,
    credits: formatCents(row.creditCents),
    fee: formatCents(row.feeCents),
    tax: formatCents(row.taxCents),
    total: formatCents(row.creditCents + row.feeCents + row.taxCents),
    created_at: row.createdAt.toISOString(),
  }
}
