import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'

/** Balance rows against what they are sums of. */
export const BALANCE_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'posted_is_sum_of_entries',
    description: "Every customer's posted balance is the sum of the entries of their account.",
    whole: compareSums({
      left: 'SELECT account_id, posted_nanos AS sum FROM ledger_balance',
      right: `SELECT e.account_id, sum(e.amount_nanos) FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
        WHERE a.kind = 'customer_credit' GROUP BY 1`,
      keys: 'account_id',
    }),
  },
  {
    invariant: 'credited_is_sum_of_non_usage',
    description: 'Credited is the sum of all customer entries but usage; bought is the sum of purchases.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE b.credited_nanos <> coalesce(s.credited, 0)
        OR b.bought_nanos <> coalesce(s.bought, 0)) AS violations
      FROM ledger_balance b LEFT JOIN (
        SELECT e.account_id, sum(e.amount_nanos) FILTER (WHERE t.kind NOT IN ('usage', 'overrun')) AS credited,
          sum(e.amount_nanos) FILTER (WHERE t.kind = 'topup') AS bought
        FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id GROUP BY 1) s USING (account_id)`,
  },
  {
    invariant: 'held_is_sum_of_slices',
    description: "Every customer's held amount is the sum of their open slices.",
    whole: compareSums({
      left: 'SELECT organization_id, held_nanos AS sum FROM ledger_balance',
      right: 'SELECT organization_id, sum(amount_nanos) FROM ledger_slice GROUP BY 1',
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'available_not_negative',
    description: 'Posted less held is below zero nowhere, but by counted overruns and disputes.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos - b.held_nanos + least(b.overdraft_nanos,
        coalesce(o.sum, 0)) < 0) AS violations
      FROM ledger_balance b LEFT JOIN (
        SELECT e.account_id, -sum(e.amount_nanos) AS sum FROM ledger_entry e
        JOIN ledger_transaction t ON t.id = e.transaction_id
        WHERE t.kind IN ('overrun', 'dispute') GROUP BY 1) o USING (account_id)`,
  },
]
