import { chargeOffSession, findPaymentsOfOrder, readOffSessionIntent } from '@/lib/stripe'
import type { OffSessionCharge } from '@/lib/stripe'
import { formatCents } from '../format-cents'
import type { Attempt } from './attempt'
import { CHARGE_WITHIN_MS, DROP_AFTER_MS, GIVE_UP_AFTER_MS } from './rules'

export type AttemptOutcome =
  | OffSessionCharge
  /** Stripe knows nothing of it and it is not to be tried again. */
  | { outcome: 'dropped' }

/** What Stripe already has under this purchase: its idempotency key may be forgotten, its payment is not. */
async function lookUp({ orderId, customerId, createdAt }: Attempt): Promise<OffSessionCharge | null> {
  const payments = await findPaymentsOfOrder({ orderId, customerId, since: createdAt })
  const paid = payments.find(({ status }) => status === 'succeeded')
  const payment = paid ?? payments[0]
  return payment === undefined ? null : readOffSessionIntent(payment)
}

async function charge(attempt: Attempt): Promise<OffSessionCharge> {
  const { orderId, organizationId, creditCents } = attempt
  const hasSlept = Date.now() - attempt.claimedAtMs > CHARGE_WITHIN_MS
  if (hasSlept) return { outcome: 'unclear', error: new Error('The claim is too old to begin a charge.') }
  return chargeOffSession({
    idempotencyKey: `auto-top-up:${orderId}`,
    amountCents: attempt.totalCents,
    customerId: attempt.customerId,
    paymentMethodId: attempt.paymentMethodId,
    description: `$${formatCents(creditCents)} of credits (auto top-up)`,
    metadata: { order_id: orderId, organization_id: organizationId },
  })
}

/**
 * Charges the card for a purchase, or finds out that this has happened. Anything but a purchase that was written down a
 * moment ago is looked up at Stripe first, whatever became of the process that began it.
 * @throws AppError service_unavailable when Stripe cannot even be asked
 */
export async function chargeAttempt(attempt: Attempt): Promise<AttemptOutcome> {
  const known = attempt.isNew ? null : await lookUp(attempt)
  if (known !== null) return known
  const ageMs = Date.now() - attempt.createdAt.getTime()
  if (ageMs > (attempt.isWanted ? GIVE_UP_AFTER_MS : DROP_AFTER_MS)) return { outcome: 'dropped' }
  return attempt.isWanted ? charge(attempt) : { outcome: 'unclear', error: new Error('It is no longer wanted.') }
}
