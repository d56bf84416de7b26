import { AppError } from '@/lib/core/errors'
import type { PostedTransaction } from './post-transaction'
import { readSqlState } from './read-sql-state'
import { runQuery, type LedgerClient } from './run-query'

interface PromotionalGrantInput {
  organizationId: string
  /** Makes the grant happen once: the same id with the same content is the grant that exists. */
  grantId: string
  /** Nano-dollars, more than zero. */
  amountNanos: bigint
  /** What it is given for, for whoever reads the history. */
  source: string
  /** Lower is spent first; 0 when absent. */
  priority?: number
  /** Null = never. */
  expiresAt: Date | null
  /** The connection of the caller's own transaction, when the grant belongs to it. */
  client?: LedgerClient
}

/**
 * Gives credit that usage spends before purchased credit, that is never paid back, and that may expire.
 * Errors: `conflict` (same id, other content), `invalid_request` (not more than zero, or expired already).
 */
export async function grantPromotionalCredit(input: PromotionalGrantInput): Promise<PostedTransaction> {
  try {
    const [row] = await runQuery<{ transaction_id: bigint; is_new: boolean }>({
      text: 'SELECT transaction_id, is_new FROM ledger_promotional_grant($1, $2, $3, $4, $5, $6)',
      values: [
        input.grantId,
        input.organizationId,
        input.source,
        input.priority ?? 0,
        input.amountNanos,
        input.expiresAt,
      ],
      ...(input.client ? { client: input.client } : {}),
    })
    if (!row) throw new Error('ledger_promotional_grant returned no row')
    return { transactionId: row.transaction_id, isNew: row.is_new }
  } catch (error) {
    throw toGrantError(error, input)
  }
}

function toGrantError(error: unknown, { grantId }: PromotionalGrantInput): unknown {
  switch (readSqlState(error)) {
    case 'LG001':
      return new AppError('conflict', `The grant ${grantId} was made before with other content.`, { cause: error })
    case 'LG005':
      return new AppError('invalid_request', 'A grant must be more than zero and expire in the future.', {
        cause: error,
      })
    default:
      return error
  }
}
