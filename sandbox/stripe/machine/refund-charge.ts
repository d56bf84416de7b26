import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { buildRefund } from '../objects/build-refund'
import { StripeError } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'
import { scheduleWork } from './schedule-work'

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

/** Banks take days; whoever tries the sandbox will not wait. */
const SETTLE_MS = 15_000

/** Some test cards answer a refund later: pending that succeeds, or a success that fails. */
function findAftermath(world: World, charge: Stripe.Charge) {
  const instrument = charge.payment_method === null ? undefined : world.store.find('instruments', charge.payment_method)
  return instrument?.behaviour.aftermath ?? 'none'
}

function isDisputed(world: World, charge: Stripe.Charge): boolean {
  return world.store.list('disputes').some((dispute) => dispute.charge === charge.id && !dispute.is_charge_refundable)
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
  if (isDisputed(world, charge)) throw refuse(`Charge ${charge.id} has been charged back.`, 'charge_disputed')
  const aftermath = findAftermath(world, charge)
  const createdSeconds = world.clock.nowSeconds()
  const refund = buildRefund({ charge, amount, reason, metadata, createdSeconds })
  const booking = buildBalanceTransaction({
    type: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: refund.id,
    createdSeconds,
  })
  const status = aftermath === 'slow-refund' ? 'pending' : 'succeeded'
  const booked: Stripe.Refund = { ...refund, status, balance_transaction: booking.id }
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
  if (aftermath === 'slow-refund') scheduleWork(world, { kind: 'settle-refund', subjectId: refund.id, inMs: SETTLE_MS })
  if (aftermath === 'failing-refund')
    scheduleWork(world, { kind: 'fail-refund', subjectId: refund.id, inMs: SETTLE_MS })
  return booked
}
