import { formatNanosAsUsd, nanosToJsonNumber } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import type { BudgetObject, BudgetPeriod } from '@/lib/schemas/budgets'

type Row = {
  period: BudgetPeriod
  limit_nanos: string
  spent_nanos: string
  created_at: Date
  updated_at: Date
  updated_by: string | null
  resets_at: Date
}

/** One statement, so that limits and spending are of the same moment. A window that has ended reads as nothing spent. */
const SELECT = `
  SELECT b.period, b.limit_nanos::text, b.created_at, b.updated_at, ledger_window_end(b.period, ledger_now()) AS resets_at,
    coalesce(CASE b.period
      WHEN 'daily' THEN CASE WHEN l.day_start >= date_trunc('day', ledger_now(), 'UTC') THEN l.day_nanos END
      WHEN 'weekly' THEN CASE WHEN l.week_start >= date_trunc('week', ledger_now(), 'UTC') THEN l.week_nanos END
      WHEN 'monthly' THEN CASE WHEN l.month_start >= date_trunc('month', ledger_now(), 'UTC') THEN l.month_nanos END
    END, 0)::text AS spent_nanos,
    (SELECT coalesce(u.name, u.email) FROM budget_change c JOIN app_user u ON u.id = c.user_id
      WHERE c.id = (SELECT max(id) FROM budget_change
        WHERE organization_id = b.organization_id AND period = b.period)) AS updated_by
  FROM organization_budget b
  JOIN ledger_balance l ON l.organization_id = b.organization_id
  WHERE b.organization_id = $1
  ORDER BY array_position(ARRAY['daily', 'weekly', 'monthly'], b.period)`

/** The budgets of an organization with what is spent of them, the shortest period first. */
export async function readBudgets({ organizationId }: { organizationId: string }): Promise<BudgetObject[]> {
  const { rows } = await getPool().query<Row>({ name: 'budgets', text: SELECT, values: [organizationId] })
  return rows.map((row) => toBudgetObject(row, organizationId))
}

function toBudgetObject(row: Row, organizationId: string): BudgetObject {
  const [limitNanos, spentNanos] = [BigInt(row.limit_nanos), BigInt(row.spent_nanos)]
  return {
    id: `${organizationId}:${row.period}`,
    workspace_id: organizationId,
    limit_usd: nanosToJsonNumber(limitNanos),
    reset_interval: row.period,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    limit: formatNanosAsUsd(limitNanos),
    spent: formatNanosAsUsd(spentNanos),
    remaining: formatNanosAsUsd(limitNanos > spentNanos ? limitNanos - spentNanos : 0n),
    resets_at: row.resets_at.toISOString(),
    updated_by: row.updated_by,
  }
}
