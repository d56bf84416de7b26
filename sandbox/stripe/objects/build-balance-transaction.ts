import type Stripe from 'stripe'
import { createId } from '../create-id'

type BalanceTransactionFields = {
  type: 'charge' | 'refund'
  /** Cents; negative when money leaves. */
  amount: number
  currency: string
  source: string
  createdSeconds: number
}

const DAYS_UNTIL_AVAILABLE = 2

/** Stripe's list price for cards in the United States: 2.9 % and 30 cents, kept when a payment is refunded. */
function chargeFee(amount: number): number {
  return Math.round((amount * 29) / 1000) + 30
}

export function buildBalanceTransaction({ type, amount, currency, source, createdSeconds }: BalanceTransactionFields) {
  const fee = type === 'charge' ? chargeFee(amount) : 0
  return {
    id: createId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: createdSeconds + DAYS_UNTIL_AVAILABLE * 86_400,
    balance_type: 'payments',
    created: createdSeconds,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }],
    net: amount - fee,
    reporting_category: type,
    source,
    status: 'pending',
    type,
  } satisfies Stripe.BalanceTransaction
}
