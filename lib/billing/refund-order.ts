import type Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { runInTransaction } from '@/lib/db'
import { getBalance, postTransaction } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'
import { listRefunds } from '@/lib/stripe'
import { fulfilOrder } from './fulfil-order'
import { lockOrder } from './lock-order'
import { splitRefund } from './split-refund'

type Booking = { orderId: string; refund: Stripe.Refund; creditNanosMax: bigint | null }

function cents(amount: number): bigint {
  return BigInt(amount) * NANOS_PER_CENT
}

/**
 * Books one refund and notes it on the order, in one transaction. `creditNanosMax` caps what the balance gives; the rest,
 * which was spent before the money went back, is our loss.
 */
async function book({ orderId, refund, creditNanosMax }: Booking): Promise<void> {
  await runInTransaction(async (client) => {
    const order = await lockOrder(client, orderId)
    if (order === null) return
    const split = splitRefund({ order, alreadyRefundedCents: order.refundedCents, refundCents: refund.amount })
    const wanted = cents(split.creditCents)
    const fromBalance = creditNanosMax === null || creditNanosMax > wanted ? wanted : creditNanosMax
    const entries = [
      { account: 'customer_credit' as const, amountNanos: -fromBalance },
      { account: 'fee_revenue' as const, amountNanos: -cents(split.feeCents) },
      { account: 'write_off' as const, amountNanos: fromBalance - wanted },
      { account: 'stripe_clearing' as const, amountNanos: cents(refund.amount) },
    ]
    const { isNew } = await postTransaction({
      kind: 'refund',
      reference: refund.id,
      organizationId: order.organizationId,
      entries: entries.filter(({ amountNanos }) => amountNanos !== 0n),
      memo: order.id,
      client,
    })
    if (!isNew) return
    const refundedCents = order.refundedCents + refund.amount
    await client.query({
      text: 'UPDATE credit_order SET refunded_cents = $2, status = $3, updated_at = now() WHERE id = $1',
      values: [orderId, refundedCents, refundedCents >= order.totalCents ? 'refunded' : order.status],
    })
  })
}

type Refunded = { orderId: string; organizationId: string; refund: Stripe.Refund }

/** Books a refund, from the balance as far as it goes. @throws AppError insufficient_credits when it shrank meanwhile */
async function bookAsFarAsPossible({ orderId, organizationId, refund }: Refunded): Promise<void> {
  try {
    await book({ orderId, refund, creditNanosMax: null })
  } catch (error) {
    if (!isCode(error, 'insufficient_credits')) throw error
    const { availableNanos } = await getBalance({ organizationId })
    getLogger().warn({ orderId, refundId: refund.id }, 'refunded credits had been spent already')
    await book({ orderId, refund, creditNanosMax: availableNanos > 0n ? availableNanos : 0n })
  }
}

function isCode(error: unknown, code: AppError['code']): boolean {
  return error instanceof AppError && error.code === code
}

/**
 * Books every refund of a payment that Stripe has made, once per refund id, in whatever order the events arrive: the
 * payment itself is credited first when that has not happened yet.
 * @throws AppError as `getPaymentIntent`
 */
export async function refundOrder({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
  const payment = await fulfilOrder({ paymentIntentId })
  if (payment.outcome !== 'paid') return
  const refunds = await listRefunds(paymentIntentId)
  for (const refund of refunds.filter(({ status }) => status === 'succeeded')) {
    try {
      await bookAsFarAsPossible({ ...payment, refund })
    } catch (error) {
      // Later refunds change how an earlier one would be split today; that it was posted at all is what counts.
      if (!isCode(error, 'conflict')) throw error
    }
  }
}
