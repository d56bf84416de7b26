import { runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { createRefund, listRefunds } from '@/lib/stripe'
import { lockOrder } from '../lock-order'
import { bookRefund } from './book-refund'
import { countRefund } from './count-refund'
import { postRefundStep } from './post-refund-step'
import { readRefundRows, type RefundRow, updateRefundRow } from './refund-row'

/** From then on an earlier try may have been answered with an error that its key repeats, or the key may be forgotten. */
const FIRST_TRY_MS = 20_000

/** Stripe will not make it: what was set aside is the buyer's credit again, once. */
async function giveUp({ id, orderId }: RefundRow, reason: string): Promise<void> {
  await runInTransaction(async (client) => {
    await lockOrder(client, orderId)
    const [row] = await readRefundRows(client, { where: `id = $1 AND status = 'requested'`, values: [id] })
    if (row === undefined) return
    const totalCents = row.creditCents + row.feeCents + row.taxCents
    await postRefundStep(client, { row, step: 'restored', totalCents })
    await countRefund(client, { orderId, totalCents, creditCents: row.creditCents, direction: 'back' })
    await updateRefundRow(client, { ...row, status: 'failed', failureReason: reason })
  })
  getLogger().warn({ refundId: id, orderId, reason }, 'Stripe refused a refund; the credits are back')
}

/** The refund that an earlier try made, by the name that we gave it. */
async function findMade({ id, paymentIntentId }: RefundRow) {
  const made = await listRefunds(paymentIntentId)
  return made.find(({ metadata }) => metadata?.refund_id === id)
}

/**
 * Asks Stripe for a refund whose credits were set aside, and books the answer. Safe to repeat at any point: a try that
 * Stripe knows is found by its name in the list of refunds, or by its idempotency key.
 * @throws AppError as `createRefund`; the refund then stays requested
 */
export async function sendRefund(row: RefundRow): Promise<void> {
  if (row.status !== 'requested') return
  const isRepeated = Date.now() - row.createdAt.getTime() > FIRST_TRY_MS
  const made = isRepeated ? await findMade(row) : undefined
  if (made !== undefined) return bookRefund({ orderId: row.orderId, refund: made })
  const answer = await createRefund({
    idempotencyKey: `refund:${row.id}`,
    paymentIntentId: row.paymentIntentId,
    amountCents: row.creditCents + row.feeCents + row.taxCents,
    metadata: { refund_id: row.id, order_id: row.orderId, organization_id: row.organizationId },
  })
  if (answer.outcome === 'made') return bookRefund({ orderId: row.orderId, refund: answer.refund })
  const earlier = await findMade(row)
  return earlier === undefined ? giveUp(row, answer.reason) : bookRefund({ orderId: row.orderId, refund: earlier })
}
