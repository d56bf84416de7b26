import type { AuditCheck } from './audit-check'

/** What holds for movements of money by themselves. */
export const TRANSACTION_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'transactions_sum_to_zero',
    description: 'The entries of every transaction exist and sum to zero.',
    whole: countUnbalanced(''),
    minute: countUnbalanced('WHERE t.id > :watermark'),
  },
  {
    invariant: 'accounts_sum_to_zero',
    description: 'All accounts together, customers and platform, sum to zero.',
    whole:
      'SELECT count(*) AS checked, (coalesce(sum(amount_nanos), 0) <> 0)::int::bigint AS violations FROM ledger_entry',
    minute: `SELECT count(*) AS checked, (coalesce(sum(nanos), 0) <> 0)::int::bigint AS violations FROM (
      SELECT sum_nanos AS nanos FROM audit_account_sum
      UNION ALL SELECT amount_nanos FROM ledger_entry WHERE transaction_id > :watermark) s`,
  },
]

function countUnbalanced(where: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE sum IS DISTINCT FROM 0) AS violations FROM (
    SELECT t.id, sum(e.amount_nanos) FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
    ${where} GROUP BY t.id) s`
}
