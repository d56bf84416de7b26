import { AppError } from '@/lib/core/errors'
import { runQuery } from './run-query'

/** All in nano-dollars. */
export interface Balance {
  /** Credits less usage. */
  postedNanos: bigint
  /** Of that, set aside for requests that run or are about to. */
  heldNanos: bigint
  /** Posted less held: what a new request may use. Below zero only after a counted overrun or a dispute. */
  availableNanos: bigint
  /** Ever added: purchases and grants, less refunds and disputes. */
  totalCreditsNanos: bigint
  totalUsageNanos: bigint
}

/** The balance of an organization. Errors: `not_found`. */
export async function getBalance({ organizationId }: { organizationId: string }): Promise<Balance> {
  const [row] = await runQuery<{ posted_nanos: bigint; held_nanos: bigint; credited_nanos: bigint }>({
    name: 'ledger-balance',
    text: 'SELECT posted_nanos, held_nanos, credited_nanos FROM ledger_balance WHERE organization_id = $1',
    values: [organizationId],
  })
  if (!row) throw new AppError('not_found', 'There is no such organization.')
  return {
    postedNanos: row.posted_nanos,
    heldNanos: row.held_nanos,
    availableNanos: row.posted_nanos - row.held_nanos,
    totalCreditsNanos: row.credited_nanos,
    totalUsageNanos: row.credited_nanos - row.posted_nanos,
  }
}
