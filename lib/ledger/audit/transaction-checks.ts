import type { AuditCheck } from './audit-check'

/** What holds for every movement of money by itself. */
export const TRANSACTION_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'transactions_sum_to_zero',
    description: 'The entries of every transaction exist and sum to zero.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE sum IS DISTINCT FROM 0) AS violations FROM (
      SELECT t.id, sum(e.amount_nanos) FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
      GROUP BY t.id) s`,
  },
]
