import { AppError } from '@/lib/core/errors'
import { postTransaction, type PostedTransaction } from './post-transaction'
import type { LedgerClient } from './run-query'

interface RefundInput {
  organizationId: string
  /** Stripe's id of the refund: one posting each. */
  refundId: string
  /** Nano-dollars taken from the balance. */
  creditNanos: bigint
  /** Nano-dollars of our fee that go back too; 0 when the fee is kept. */
  feeNanos: bigint
  memo?: string
  client?: LedgerClient
}

/** Books money returned to the buyer. Errors: `insufficient_credits` when it was spent or is set aside for requests. */
export async function postRefund(input: RefundInput): Promise<PostedTransaction> {
  if (input.creditNanos <= 0n || input.feeNanos < 0n) {
    throw new AppError('invalid_request', 'A refund must be more than zero.')
  }
  const fee = input.feeNanos === 0n ? [] : [{ account: 'fee_revenue' as const, amountNanos: -input.feeNanos }]
  return postTransaction({
    kind: 'refund',
    reference: input.refundId,
    organizationId: input.organizationId,
    entries: [
      { account: 'customer_credit', amountNanos: -input.creditNanos },
      { account: 'stripe_clearing', amountNanos: input.creditNanos + input.feeNanos },
      ...fee,
    ],
    ...(input.memo === undefined ? {} : { memo: input.memo }),
    ...(input.client ? { client: input.client } : {}),
  })
}
