import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'

const GRANTS = compareSums({
  left: 'SELECT organization_id, promotional_nanos AS sum FROM ledger_balance',
  right: 'SELECT organization_id, sum(remaining_nanos) FROM promotional_grant WHERE remaining_nanos > 0 GROUP BY 1',
  keys: 'organization_id',
})

const BUDGETS = `SELECT count(*) AS checked, count(*) FILTER (WHERE (b.day_limit_nanos, b.week_limit_nanos, b.month_limit_nanos)
    IS DISTINCT FROM (o.day, o.week, o.month)) AS violations
  FROM ledger_balance b LEFT JOIN (
    SELECT organization_id, max(limit_nanos) FILTER (WHERE period = 'daily') AS day,
      max(limit_nanos) FILTER (WHERE period = 'weekly') AS week, max(limit_nanos) FILTER (WHERE period = 'monthly') AS month
    FROM organization_budget GROUP BY 1) o USING (organization_id)
  WHERE o.organization_id IS NOT NULL
    OR coalesce(b.day_limit_nanos, b.week_limit_nanos, b.month_limit_nanos) IS NOT NULL`

const WINDOWS = ['day', 'week', 'month'] as const

/** Promotional credit and budgets against what they count. */
export const CREDIT_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'promotional_is_sum_of_entries',
    description: "Every organization's promotional credit is the sum of the entries of its promotional account.",
    whole: comparePromotional('SELECT account_id, amount_nanos AS nanos FROM ledger_entry'),
    minute: comparePromotional(`SELECT account_id, sum_nanos AS nanos FROM audit_account_sum
      UNION ALL SELECT account_id, amount_nanos FROM ledger_entry WHERE transaction_id > :watermark`),
  },
  {
    invariant: 'promotional_is_sum_of_grants',
    description: "Every organization's promotional credit is the sum of what is left of its grants.",
    whole: GRANTS,
    minute: GRANTS,
  },
  {
    invariant: 'grants_are_transactions',
    description:
      'Per organization, grants were booked over exactly their amounts, and their expiries over what expired.',
    whole: compareSums({
      left: `SELECT organization_id, 'grant' AS kind, sum(amount_nanos) AS sum FROM promotional_grant GROUP BY 1
        UNION ALL SELECT organization_id, 'expiry', -sum(expired_nanos) FROM promotional_grant GROUP BY 1`,
      right: `SELECT t.organization_id, t.kind, sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('grant', 'expiry') AND a.kind = 'promotional_credit' GROUP BY 1, 2`,
      keys: 'organization_id, kind',
    }),
  },
  {
    invariant: 'budget_windows_are_usage',
    description:
      "What budgets count in an organization's last day, week and month with usage is the usage since they began.",
    // A window that ran when the counting was introduced may lack the last usage of before.
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE ${WINDOWS.map(
      (window) =>
        `(b.${window}_nanos <> coalesce(u.${window}, 0) AND (b.is_counted_whole OR b.${window}_start >= b.since))`,
    ).join(' OR ')}) AS violations
      FROM (SELECT b.*, p.created_at AS since, c.created_at = p.created_at AS is_counted_whole FROM ledger_balance b
        JOIN ledger_account c ON c.id = b.account_id JOIN ledger_account p ON p.id = b.promotional_account_id) b
      LEFT JOIN (
        SELECT t.organization_id, ${WINDOWS.map(
          (window) => `-sum(e.amount_nanos) FILTER (WHERE t.created_at >= b.${window}_start) AS ${window}`,
        ).join(', ')}
        FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        JOIN ledger_balance b ON b.organization_id = t.organization_id
        WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL
          AND t.created_at >= least(b.week_start, b.month_start) GROUP BY 1) u USING (organization_id)`,
  },
  {
    invariant: 'budgets_are_on_balances',
    description: 'Every budget is what its balance row is held to, and no balance row is held to any other.',
    whole: BUDGETS,
    minute: BUDGETS,
  },
]

function comparePromotional(entries: string): string {
  return compareSums({
    left: 'SELECT promotional_account_id AS account_id, promotional_nanos AS sum FROM ledger_balance',
    right: `SELECT e.account_id, sum(e.nanos) FROM (${entries}) e JOIN ledger_account a ON a.id = e.account_id
      WHERE a.kind = 'promotional_credit' GROUP BY 1`,
    keys: 'account_id',
  })
}
