import type Stripe from 'stripe'
import { createId } from '../create-id'

type Movement = 'charge' | 'debit' | 'refund' | 'refund_failure' | 'dispute' | 'dispute_reversal'

type BalanceTransactionFields = {
  type: Movement
  /** Cents; negative when money leaves. */
  amount: number
  currency: string
  source: string
  createdSeconds: number
}

export const DAYS_UNTIL_AVAILABLE = 2

/** Stripe's list price for cards in the United States: 2.9 % and 30 cents, kept when a payment is refunded. */
function chargeFee(amount: number): number {
  return Math.round((amount * 29) / 1000) + 30
}

/** For bank debits in the United States: 0.8 %, at most $5. */
function debitFee(amount: number): number {
  return Math.min(Math.round((amount * 8) / 1000), 500)
}

/** Kept even when the seller wins, at the list price in the United States. */
const DISPUTE_FEE_CENTS = 1_500

/** Stripe books what banks take back as adjustments. */
const TYPES = {
  charge: 'charge',
  debit: 'payment',
  refund: 'refund',
  refund_failure: 'refund_failure',
  dispute: 'adjustment',
  dispute_reversal: 'adjustment',
} as const satisfies Record<Movement, Stripe.BalanceTransaction.Type>

function findFee(type: Movement, amount: number): number {
  if (type === 'charge') return chargeFee(amount)
  if (type === 'debit') return debitFee(amount)
  return type === 'dispute' ? DISPUTE_FEE_CENTS : 0
}

export function buildBalanceTransaction({ type, amount, currency, source, createdSeconds }: BalanceTransactionFields) {
  const fee = findFee(type, amount)
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
        : [
            {
              amount: fee,
              application: null,
              currency,
              description: type === 'dispute' ? 'Dispute fee' : 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: amount - fee,
    reporting_category: type === 'debit' ? 'charge' : type,
    source,
    status: 'pending',
    type: TYPES[type],
  } satisfies Stripe.BalanceTransaction
}
