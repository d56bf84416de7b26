import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { recordEvent } from './record-event'

/** What the payer's bank made of a refund, days later. A failed one comes back to the balance and can be tried again. */
export function settleRefund(world: World, refundId: string, verdict: 'succeeded' | 'failed'): void {
  const refund = world.store.find('refunds', refundId)
  if (refund === undefined || refund.status === verdict) return
  if (verdict === 'failed') return failRefund(world, refund)
  const settled: Stripe.Refund = { ...refund, status: 'succeeded' }
  world.store.put('refunds', settled)
  recordEvent(world, CAUSED_BY_TIME, { type: 'refund.updated', object: settled, previous: { status: refund.status } })
}

function failRefund(world: World, refund: Stripe.Refund): void {
  const { amount, currency, status } = refund
  const createdSeconds = world.clock.nowSeconds()
  const booking = buildBalanceTransaction({
    type: 'refund_failure',
    amount,
    currency,
    source: refund.id,
    createdSeconds,
  })
  const failed: Stripe.Refund = {
    ...refund,
    status: 'failed',
    failure_reason: 'lost_or_stolen_card',
    failure_balance_transaction: booking.id,
  }
  world.store.put('balanceTransactions', booking)
  world.store.put('refunds', failed)
  const charge = typeof refund.charge === 'string' ? world.store.find('charges', refund.charge) : undefined
  if (charge !== undefined)
    world.store.put('charges', { ...charge, amount_refunded: charge.amount_refunded - amount, refunded: false })
  recordEvent(world, CAUSED_BY_TIME, { type: 'refund.failed', object: failed, previous: { status } })
}
