import { AppError } from '@/lib/core/errors'
import { postTransaction, type PostedTransaction } from './post-transaction'
import type { LedgerClient } from './run-query'

interface TopUpInput {
  organizationId: string
  /** The payment that paid for it: one top-up per PaymentIntent, whoever reports it and how often. */
  paymentIntentId: string
  /** Nano-dollars added to the balance. */
  creditNanos: bigint
  /** Nano-dollars of our fee on top; the buyer paid both. */
  feeNanos: bigint
  memo?: string
  client?: LedgerClient
}

/** Books a paid purchase: what Stripe received becomes credit and fee. */
export async function postTopUp(input: TopUpInput): Promise<PostedTransaction> {
  if (input.creditNanos <= 0n || input.feeNanos < 0n) {
    throw new AppError('invalid_request', 'A purchase must be more than zero.')
  }
  const fee = input.feeNanos === 0n ? [] : [{ account: 'fee_revenue' as const, amountNanos: input.feeNanos }]
  return postTransaction({
    kind: 'topup',
    reference: input.paymentIntentId,
    organizationId: input.organizationId,
    entries: [
      { account: 'stripe_clearing', amountNanos: -(input.creditNanos + input.feeNanos) },
      { account: 'customer_credit', amountNanos: input.creditNanos },
      ...fee,
    ],
    ...(input.memo === undefined ? {} : { memo: input.memo }),
    ...(input.client ? { client: input.client } : {}),
  })
}
