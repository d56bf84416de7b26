import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { formatCents } from '../format-cents'
import type { LockedOrder } from '../lock-order'
import { quoteRefund, type RefundQuote } from './quote-refund'
import { readOpenParts } from './read-open-parts'
import { readRefundableCents } from './read-refundable'
import { findRefundDeadline, getRefundTerms } from './refund-terms'

const HOUR_MS = 3_600_000

/** @throws AppError conflict when this purchase is not one to give back */
async function refuseUnfit(client: pg.PoolClient, order: LockedOrder): Promise<void> {
  const deadline = findRefundDeadline(order)
  if (order.status !== 'paid' && order.status !== 'refunded')
    throw new AppError('conflict', 'This purchase was never paid, so there is nothing to give back.')
  if (deadline === null) throw new AppError('conflict', 'This server gives no refunds. Ask its operator.')
  if (deadline.getTime() <= Date.now()) {
    const hours = getRefundTerms().windowMs / HOUR_MS
    const message = `Credits can be given back within ${hours} hours of the purchase; that ended at ${deadline.toISOString()}.`
    throw new AppError('conflict', message, { details: { reason: 'too_late', deadline: deadline.toISOString() } })
  }
  const { rowCount } = await client.query({
    text: `SELECT 1 FROM payment_dispute WHERE order_id = $1 AND status NOT IN ('won', 'warning_closed', 'prevented')`,
    values: [order.id],
  })
  if (rowCount !== 0)
    throw new AppError('conflict', 'This payment is disputed at the bank, which decides about its money.')
}

type Asked = {
  /** Locked by the same transaction. */
  order: LockedOrder
  /** Null for all that can go back. */
  creditCents: number | null
}

function refuseTooMuch({
  creditCents,
  mostCents,
  order,
  unspentCents,
}: Record<'creditCents' | 'mostCents' | 'unspentCents', number> & { order: LockedOrder }): never {
  const message =
    `At most $${formatCents(mostCents)} of this purchase can be given back: $${formatCents(order.creditCents)} were bought, ` +
    `$${formatCents(order.refundedCreditCents)} went back already, and $${formatCents(unspentCents)} of bought credits are unspent and not set ` +
    `aside for running requests.${creditCents > 0 ? ` $${formatCents(creditCents)} were asked for: lower \`amount_usd\`.` : ''}`
  throw new AppError('conflict', message, {
    details: {
      reason: 'not_refundable',
      refundable_usd: formatCents(mostCents),
      bought_usd: formatCents(order.creditCents),
      refunded_usd: formatCents(order.refundedCreditCents),
      unspent_usd: formatCents(unspentCents),
    },
  })
}

/**
 * What giving credits of an order back would return. The order and the balance stay locked until the caller's transaction
 * ends, so that a refund booked in it is exactly this.
 * @throws AppError conflict with the numbers
 */
export async function findRefundable(client: pg.PoolClient, { order, creditCents }: Asked): Promise<RefundQuote> {
  await refuseUnfit(client, order)
  const left = await readOpenParts(client, order)
  const unspentCents = await readRefundableCents(client, order.organizationId)
  const mostCents = Math.max(0, Math.min(left.creditCents, unspentCents))
  const wantedCents = creditCents ?? mostCents
  if (wantedCents < 1 || wantedCents > mostCents)
    refuseTooMuch({ creditCents: creditCents ?? 0, mostCents, order, unspentCents })
  return quoteRefund({ creditCents: wantedCents, order, left, returnsFee: getRefundTerms().returnsFee })
}
