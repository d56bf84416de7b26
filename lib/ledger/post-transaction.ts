import { AppError } from '@/lib/core/errors'
import { readSqlState } from './read-sql-state'
import { runQuery, type LedgerClient } from './run-query'

export type AccountKind =
  | 'customer_credit'
  | 'stripe_clearing'
  | 'stripe_fee'
  | 'refund_pending'
  | 'fee_revenue'
  | 'tax_payable'
  | 'grant_expense'
  | 'adjustment'
  | 'write_off'
  | 'dispute_loss'

export interface TransactionInput {
  kind: 'topup' | 'fee' | 'grant' | 'refund' | 'dispute' | 'adjustment' | 'write_off'
  /** What it is posted for; one transaction per (kind, reference), ever. */
  reference: string
  organizationId: string | null
  /** Nano-dollars added to each account; they sum to zero. `customer_credit` is the organization's. */
  entries: readonly { account: AccountKind; amountNanos: bigint }[]
  memo?: string
  /** The connection of the caller's own transaction, when the posting belongs to it. */
  client?: LedgerClient
}

export interface PostedTransaction {
  transactionId: bigint
  /** False when this reference had been posted before, with the same content. */
  isNew: boolean
}

/**
 * Posts one transaction, once: a second call with the same reference and content returns the first.
 * Errors: `conflict` (same reference, other content), `insufficient_credits` (a debit beyond what is available).
 */
export async function postTransaction(input: TransactionInput): Promise<PostedTransaction> {
  try {
    const [row] = await runQuery<{ transaction_id: bigint; is_new: boolean }>({
      text: 'SELECT transaction_id, is_new FROM ledger_post($1, $2, $3, $4, $5, $6)',
      values: [
        input.kind,
        input.reference,
        input.organizationId,
        input.memo ?? null,
        input.entries.map((entry) => entry.account),
        input.entries.map((entry) => entry.amountNanos),
      ],
      ...(input.client ? { client: input.client } : {}),
    })
    if (!row) throw new Error('ledger_post returned no row')
    return { transactionId: row.transaction_id, isNew: row.is_new }
  } catch (error) {
    throw toPostError(error, input)
  }
}

function toPostError(error: unknown, input: TransactionInput): unknown {
  const state = readSqlState(error)
  if (state === 'LG001') {
    return new AppError('conflict', `${input.kind} ${input.reference} was posted before with another amount.`, {
      cause: error,
      details: { ledger: 'ledger_conflict' },
    })
  }
  if (state === 'LG002') {
    return new AppError('insufficient_credits', 'The available credits do not cover this.', { cause: error })
  }
  return error
}
