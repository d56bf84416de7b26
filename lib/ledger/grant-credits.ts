import { AppError } from '@/lib/core/errors'
import { postTransaction, type PostedTransaction } from './post-transaction'
import type { LedgerClient } from './run-query'

interface GrantInput {
  organizationId: string
  /** Nano-dollars, more than zero. */
  amountNanos: bigint
  /** Why, for whoever reads the history. */
  reason: string
  /** Makes the grant happen once. */
  reference: string
  client?: LedgerClient
}

/** Gives credits at the operator's expense. */
export async function grantCredits(input: GrantInput): Promise<PostedTransaction> {
  if (input.amountNanos <= 0n) throw new AppError('invalid_request', 'A grant must be more than zero.')
  return postTransaction({
    kind: 'grant',
    reference: input.reference,
    organizationId: input.organizationId,
    memo: input.reason,
    entries: [
      { account: 'grant_expense', amountNanos: -input.amountNanos },
      { account: 'customer_credit', amountNanos: input.amountNanos },
    ],
    ...(input.client ? { client: input.client } : {}),
  })
}
