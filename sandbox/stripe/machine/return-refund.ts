import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

type Return = {
  refund: Stripe.Refund
  change: Pick<Stripe.Refund, 'status' | 'failure_reason'>
}

/** Puts the money of a refund that did not reach the payer back: it can be refunded again. */
export function returnRefund(world: World, cause: Cause, { refund, change }: Return): void {
  const { amount, currency, status } = refund
  const createdSeconds = world.clock.nowSeconds()
  const booking = buildBalanceTransaction({
    type: 'refund_failure',
    amount,
    currency,
    source: refund.id,
    createdSeconds,
  })
  const returned: Stripe.Refund = { ...refund, ...change, failure_balance_transaction: booking.id }
  world.store.put('balanceTransactions', booking)
  world.store.put('refunds', returned)
  const charge = typeof refund.charge === 'string' ? world.store.find('charges', refund.charge) : undefined
  if (charge !== undefined)
    world.store.put('charges', { ...charge, amount_refunded: charge.amount_refunded - amount, refunded: false })
  const previous = { status }
  recordEvent(world, cause, { type: 'refund.updated', object: returned, previous })
  recordEvent(world, cause, { type: 'charge.refund.updated', object: returned, previous })
  if (change.status === 'failed') recordEvent(world, cause, { type: 'refund.failed', object: returned, previous })
}
