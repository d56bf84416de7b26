import type Stripe from 'stripe'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { readId } from '@/lib/stripe'

/** The ledger transaction that has to exist for a movement, and what it adds to `stripe_clearing`. */
type Posting = { kind: 'topup' | 'refund' | 'dispute'; reference: string; nanos: bigint }

export type Movement = {
  id: string
  type: string
  sourceId: string
  currency: string
  amountCents: number
  feeCents: number
  posting: Posting | null
  paymentIntentId: string | null
  /** Says by itself that it is about credits; else its payment does. */
  namesOrder: boolean
  createdAt: Date
}

type Source = Stripe.Charge | Stripe.Refund | Stripe.Dispute

/** What is owned shrinks by what leaves: the clearing account is the negative of Stripe's balance. */
const toClearing = (cents: number) => -BigInt(cents) * NANOS_PER_CENT

function isSource(source: Stripe.BalanceTransaction['source']): source is Source {
  if (source === null || typeof source === 'string') return false
  return source.object === 'charge' || source.object === 'refund' || source.object === 'dispute'
}

function findPosting({ amount, net, type }: Stripe.BalanceTransaction, source: Source): Posting | null {
  if (source.object === 'charge') {
    const paymentIntentId = readId(source.payment_intent)
    return paymentIntentId === null ? null : { kind: 'topup', reference: paymentIntentId, nanos: toClearing(amount) }
  }
  // Fees of disputes belong to the phase that costs them.
  if (source.object === 'dispute')
    return {
      kind: 'dispute',
      reference: `${source.id}:${amount < 0 ? 'withdrawn' : 'reinstated'}`,
      nanos: toClearing(net),
    }
  const isFailure = type === 'refund_failure' || type === 'payment_failure_refund'
  return { kind: 'refund', reference: isFailure ? `${source.id}:failed` : source.id, nanos: toClearing(amount) }
}

/** A movement of our balance at Stripe, with the posting that books it; null for one that has nothing to do with payments. */
export function toMovement(booking: Stripe.BalanceTransaction): Movement {
  const { id, type, currency, amount, fee, source, created } = booking
  const cause = isSource(source) ? source : null
  return {
    id,
    type,
    sourceId: readId(source) ?? '',
    currency,
    amountCents: amount,
    feeCents: fee,
    posting: cause !== null && currency === 'usd' ? findPosting(booking, cause) : null,
    paymentIntentId: cause === null ? null : readId(cause.payment_intent),
    namesOrder: cause !== null && cause.metadata?.order_id !== undefined,
    createdAt: new Date(created * 1000),
  }
}
