interface AuditCheck {
  invariant: string
  description: string
  /** Returns one row: how many rows it looked at, and how many break the rule. */
  sql: string
}

/** Compares two sets of sums; a row that is on one side only is compared with zero. */
function compareSums(input: { left: string; right: string; keys: string }): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(l.sum, 0) <> coalesce(r.sum, 0)) AS violations
    FROM (${input.left}) l FULL JOIN (${input.right}) r USING (${input.keys})`
}

const USAGE_ENTRIES = `SELECT t.organization_id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
  JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
  WHERE t.kind IN ('usage', 'overrun') AND a.kind = 'customer_credit' GROUP BY 1`

/** What must hold at any moment, whatever crashed. Each was seen to fail with its guard removed. */
export const AUDIT_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'transactions_sum_to_zero',
    description: 'The entries of every transaction exist and sum to zero.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE sum IS DISTINCT FROM 0) AS violations FROM (
      SELECT t.id, sum(e.amount_nanos) FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
      GROUP BY t.id) s`,
  },
  {
    invariant: 'posted_is_sum_of_entries',
    description: "Every customer's posted balance is the sum of the entries of their account.",
    sql: compareSums({
      left: 'SELECT account_id, posted_nanos AS sum FROM ledger_balance',
      right: `SELECT e.account_id, sum(e.amount_nanos) FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
        WHERE a.kind = 'customer_credit' GROUP BY 1`,
      keys: 'account_id',
    }),
  },
  {
    invariant: 'credited_is_sum_of_non_usage',
    description: 'Credited is the sum of all customer entries but usage; bought is the sum of purchases.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE b.credited_nanos <> coalesce(s.credited, 0)
        OR b.bought_nanos <> coalesce(s.bought, 0)) AS violations
      FROM ledger_balance b LEFT JOIN (
        SELECT e.account_id, sum(e.amount_nanos) FILTER (WHERE t.kind NOT IN ('usage', 'overrun')) AS credited,
          sum(e.amount_nanos) FILTER (WHERE t.kind = 'topup') AS bought
        FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id GROUP BY 1) s USING (account_id)`,
  },
  {
    invariant: 'held_is_sum_of_slices',
    description: "Every customer's held amount is the sum of their open slices.",
    sql: compareSums({
      left: 'SELECT organization_id, held_nanos AS sum FROM ledger_balance',
      right: 'SELECT organization_id, sum(amount_nanos) FROM ledger_slice GROUP BY 1',
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'available_not_negative',
    description: 'Posted less held is below zero nowhere, but by counted overruns and disputes.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos - b.held_nanos + least(b.overdraft_nanos,
        coalesce(o.sum, 0)) < 0) AS violations
      FROM ledger_balance b LEFT JOIN (
        SELECT e.account_id, -sum(e.amount_nanos) AS sum FROM ledger_entry e
        JOIN ledger_transaction t ON t.id = e.transaction_id
        WHERE t.kind IN ('overrun', 'dispute') GROUP BY 1) o USING (account_id)`,
  },
  {
    invariant: 'transaction_is_its_generations',
    description: 'Every usage and overrun transaction bills exactly the generations that name it.',
    sql: compareSums({
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
    sql: compareSums({
      left: USAGE_ENTRIES,
      right: 'SELECT organization_id, sum(cost_nanos) FROM generation WHERE cost_nanos > 0 GROUP BY 1',
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'rollup_is_sum_of_generations',
    description:
      'Per organization, hour, key, model and provider, requests and cost of the rollup are those of the generations.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE u.cost_nanos IS DISTINCT FROM g.cost
        OR u.requests IS DISTINCT FROM g.requests) AS violations
      FROM usage_hourly u FULL JOIN (
        SELECT organization_id, date_trunc('hour', created_at, 'UTC') AS hour, coalesce(api_key_id, '') AS api_key_id,
          model, coalesce(provider, '') AS provider, sum(cost_nanos) AS cost, count(*) AS requests
        FROM generation GROUP BY 1, 2, 3, 4, 5) g USING (organization_id, hour, api_key_id, model, provider)`,
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    description: "Every key's total is the sum of its generations' costs, and no window holds more than the total.",
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(k.total_nanos, 0) <> coalesce(g.cost, 0)
        OR greatest(k.day_nanos, k.week_nanos, k.month_nanos) > k.total_nanos) AS violations
      FROM key_usage k FULL JOIN (
        SELECT organization_id, api_key_id, sum(cost_nanos) AS cost FROM generation
        WHERE api_key_id IS NOT NULL AND cost_nanos > 0 GROUP BY 1, 2) g USING (organization_id, api_key_id)`,
  },
  {
    invariant: 'byok_months_are_generations',
    description:
      "Every organization's monthly counts of own provider keys are the list prices and fees of its generations.",
    sql: compareSums({
      left: 'SELECT organization_id, sum(list_nanos + fee_nanos) AS sum FROM byok_month GROUP BY 1',
      right: `SELECT organization_id, sum(byok_upstream_nanos + cost_nanos) FROM generation
        WHERE byok_upstream_nanos > 0 GROUP BY 1`,
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'generation_ids_unique',
    description: 'Every generation has its key, every key its generation, and no id is there twice.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR g.id IS NULL OR g.copies > 1) AS violations
      FROM generation_key k FULL JOIN (
        SELECT id, organization_id, count(*) AS copies FROM generation GROUP BY 1, 2) g USING (id, organization_id)`,
  },
  {
    invariant: 'no_negative_cost',
    description: 'No generation has a negative cost.',
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE cost_nanos < 0 OR overrun_nanos < 0 OR upstream_cost_nanos < 0)
      AS violations FROM generation`,
  },
  {
    invariant: 'clearing_is_sum_of_orders',
    description:
      'Every paid order has its purchase in the ledger over exactly what the buyer paid, and the other way round.',
    // A purchase may be committed moments before its order says so.
    sql: `SELECT count(*) AS checked, count(*) FILTER (WHERE t.paid_nanos IS NULL
        OR (o.total_cents IS NULL AND t.created_at < now() - interval '5 minutes')
        OR t.paid_nanos <> o.total_cents * 10000000::bigint) AS violations
      FROM (SELECT payment_intent_id AS reference, total_cents FROM credit_order WHERE status IN ('paid', 'refunded')) o
      FULL JOIN (
        SELECT t.reference, t.created_at, -e.amount_nanos AS paid_nanos FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind = 'topup' AND a.kind = 'stripe_clearing') t USING (reference)`,
  },
]
