import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { buildRefund } from '../objects/build-refund'
import { StripeError } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

type RefundOrder = {
  charge: Stripe.Charge
  /** Cents; absent for all that is left. */
  amount: number | undefined
  reason: Stripe.Refund['reason']
  metadata: Record<string, string>
}

function refuse(message: string, code?: string): StripeError {
  return new StripeError(400, { type: 'invalid_request_error', message, ...(code === undefined ? {} : { code }) })
}

function decideAmount({ charge, amount }: RefundOrder): number {
  if (charge.status !== 'succeeded') throw refuse(`Charge ${charge.id} has not succeeded and cannot be refunded.`)
  const left = charge.amount_captured - charge.amount_refunded
  if (left === 0) throw refuse(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded')
  if (amount !== undefined && amount < 1) throw refuse('Invalid positive integer', 'parameter_invalid_integer')
  if (amount !== undefined && amount > left)
    throw refuse(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`)
  return amount ?? left
}

/** Gives money back. Stripe keeps its fee, and never returns more than was captured. */
export function refundCharge(world: World, cause: Cause, order: RefundOrder): Stripe.Refund {
  const { charge, reason, metadata } = order
  const amount = decideAmount(order)
  const createdSeconds = world.clock.nowSeconds()
  const refund = buildRefund({ charge, amount, reason, metadata, createdSeconds })
  const booking = buildBalanceTransaction({
    type: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: refund.id,
    createdSeconds,
  })
  const booked: Stripe.Refund = { ...refund, balance_transaction: booking.id }
  const amountRefunded = charge.amount_refunded + amount
  const refundedCharge: Stripe.Charge = {
    ...charge,
    amount_refunded: amountRefunded,
    refunded: amountRefunded === charge.amount_captured,
  }
  world.store.put('balanceTransactions', booking)
  world.store.put('refunds', booked)
  world.store.put('charges', refundedCharge)
  recordEvent(world, cause, { type: 'refund.created', object: booked })
  recordEvent(world, cause, {
    type: 'charge.refunded',
    object: refundedCharge,
    previous: { amount_refunded: charge.amount_refunded, refunded: charge.refunded },
  })
  return booked
}
