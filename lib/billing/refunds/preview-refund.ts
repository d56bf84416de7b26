import { AppError } from '@/lib/core/errors'
import { runInTransaction } from '@/lib/db'
import { requireUnfrozen } from '@/lib/organizations'
import type { RefundPreview } from '@/lib/schemas/refunds'
import { formatCents } from '../format-cents'
import { lockOrder } from '../lock-order'
import { findRefundable } from './find-refundable'
import { findRefundDeadline } from './refund-terms'

type PreviewInput = { organizationId: string; orderId: string; creditCents: number | null }

/**
 * Exactly what a refund would give back now.
 * @throws AppError not_found, account_frozen, conflict (with the numbers) when nothing can go back
 */
export async function previewRefund({ organizationId, orderId, creditCents }: PreviewInput): Promise<RefundPreview> {
  await requireUnfrozen({ organizationId })
  return runInTransaction(async (client) => {
    const order = await lockOrder(client, orderId)
    if (order?.organizationId !== organizationId) throw new AppError('not_found', 'There is no such purchase.')
    const quote = await findRefundable(client, { order, creditCents })
    return {
      order_id: orderId,
      credits: formatCents(quote.creditCents),
      fee: formatCents(quote.feeCents),
      tax: formatCents(quote.taxCents),
      total: formatCents(quote.totalCents),
      kept_fee: formatCents(order.feeCents - quote.feeCents),
      refundable_until: findRefundDeadline(order)?.toISOString() ?? null,
    }
  })
}
