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
  /** Nano-dollars of tax on top of both, which is the state's. */
  taxNanos?: bigint
  memo?: string
  client?: LedgerClient
}

/** Books a paid purchase: what Stripe received becomes credit, fee and tax. */
export async function postTopUp(input: TopUpInput): Promise<PostedTransaction> {
  const { taxNanos = 0n } = input
  if (input.creditNanos <= 0n || input.feeNanos < 0n || taxNanos < 0n) {
    throw new AppError('invalid_request', 'A purchase must be more than zero.')
  }
  const fee = input.feeNanos === 0n ? [] : [{ account: 'fee_revenue' as const, amountNanos: input.feeNanos }]
  const tax = taxNanos === 0n ? [] : [{ account: 'tax_payable' as const, amountNanos: taxNanos }]
  return postTransaction({
    kind: 'topup',
    reference: input.paymentIntentId,
    organizationId: input.organizationId,
    entries: [
      { account: 'stripe_clearing', amountNanos: -(input.creditNanos + input.feeNanos + taxNanos) },
      { account: 'customer_credit', amountNanos: input.creditNanos },
      ...fee,
      ...tax,
    ],
    ...(input.memo === undefined ? {} : { memo: input.memo }),
    ...(input.client ? { client: input.client } : {}),
  })
}
