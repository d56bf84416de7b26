import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'

const USAGE_ENTRIES = `SELECT t.organization_id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
  JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
  WHERE t.kind IN ('usage', 'overrun') AND a.kind = 'customer_credit' GROUP BY 1`

/** Generations against the movements that bill them. */
export const GENERATION_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'transaction_is_its_generations',
    description: 'Every usage and overrun transaction bills exactly the generations that name it.',
    whole: compareSums({
      left: `SELECT t.id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('usage', 'overrun') AND a.kind = 'customer_credit' GROUP BY 1`,
      right: `SELECT id, sum(sum) FROM (
          SELECT ledger_transaction_id AS id, cost_nanos - overrun_nanos AS sum FROM generation
            WHERE ledger_transaction_id IS NOT NULL
          UNION ALL SELECT overrun_transaction_id, overrun_nanos FROM generation
            WHERE overrun_transaction_id IS NOT NULL) g GROUP BY 1`,
      keys: 'id',
    }),
  },
  {
    invariant: 'usage_is_sum_of_generations',
    description: "Every organization's usage entries are the sum of its generations' costs.",
    whole: compareSums({
      left: USAGE_ENTRIES,
      right: 'SELECT organization_id, sum(cost_nanos) FROM generation WHERE cost_nanos > 0 GROUP BY 1',
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'generation_ids_unique',
    description: 'Every generation has its key, every key its generation, and no id is there twice.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR g.id IS NULL OR g.copies > 1) AS violations
      FROM generation_key k FULL JOIN (
        SELECT id, organization_id, count(*) AS copies FROM generation GROUP BY 1, 2) g USING (id, organization_id)`,
  },
  {
    invariant: 'no_negative_cost',
    description: 'No generation has a negative cost.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE cost_nanos < 0 OR overrun_nanos < 0 OR upstream_cost_nanos < 0)
      AS violations FROM generation`,
  },
]
