import { runQuery } from './run-query'

/** Nano-dollars in all and in the current UTC day, week (from Monday) and month. */
interface WindowSums {
  totalNanos: bigint
  dailyNanos: bigint
  weeklyNanos: bigint
  monthlyNanos: bigint
}

/** What a key spent of the credits, and beside it the list prices of what it used on the organization's own provider keys. */
export interface KeyUsage extends WindowSums {
  byok: WindowSums
  /** Of the credits, together with the keys that it took the place of or that took its: what its limit counts. */
  line: WindowSums
}

const ZERO: WindowSums = { totalNanos: 0n, dailyNanos: 0n, weeklyNanos: 0n, monthlyNanos: 0n }

/** The usage of a key that was never used. */
export const NO_KEY_USAGE: KeyUsage = { ...ZERO, byok: ZERO, line: ZERO }

type Window = 'total' | 'daily' | 'weekly' | 'monthly'
type Row = { api_key_id: string } & Record<Window | `byok_${Window}` | `line_${Window}`, bigint>

/** What each of an organization's keys spent; every key asked for is in the answer. */
export async function getKeyUsage(input: {
  organizationId: string
  apiKeyIds: readonly string[]
}): Promise<Map<string, KeyUsage>> {
  const usage = new Map(input.apiKeyIds.map((id) => [id, NO_KEY_USAGE]))
  const rows = await runQuery<Row>({
    text: `SELECT k.id AS api_key_id,
        key_usage_spent($1, k.id, NULL, n) AS total, key_usage_spent($1, k.id, 'daily', n) AS daily,
        key_usage_spent($1, k.id, 'weekly', n) AS weekly, key_usage_spent($1, k.id, 'monthly', n) AS monthly,
        key_usage_byok($1, k.id, NULL, n) AS byok_total, key_usage_byok($1, k.id, 'daily', n) AS byok_daily,
        key_usage_byok($1, k.id, 'weekly', n) AS byok_weekly, key_usage_byok($1, k.id, 'monthly', n) AS byok_monthly,
        key_line_spent($1, l.keys, NULL, n) AS line_total, key_line_spent($1, l.keys, 'daily', n) AS line_daily,
        key_line_spent($1, l.keys, 'weekly', n) AS line_weekly, key_line_spent($1, l.keys, 'monthly', n) AS line_monthly
      FROM api_key k CROSS JOIN ledger_now() AS n CROSS JOIN LATERAL (
        SELECT CASE WHEN k.line_id IS NULL THEN ARRAY[k.id] ELSE key_line($1, k.id) END AS keys) l
      WHERE k.organization_id = $1 AND k.id = ANY ($2)`,
    values: [input.organizationId, input.apiKeyIds],
  })
  for (const row of rows) {
    usage.set(row.api_key_id, {
      totalNanos: row.total,
      dailyNanos: row.daily,
      weeklyNanos: row.weekly,
      monthlyNanos: row.monthly,
      byok: {
        totalNanos: row.byok_total,
        dailyNanos: row.byok_daily,
        weeklyNanos: row.byok_weekly,
        monthlyNanos: row.byok_monthly,
      },
      line: {
        totalNanos: row.line_total,
        dailyNanos: row.line_daily,
        weeklyNanos: row.line_weekly,
        monthlyNanos: row.line_monthly,
      },
    })
  }
  return usage
}
