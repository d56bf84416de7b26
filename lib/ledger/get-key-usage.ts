import { runQuery } from './run-query'

/** Nano-dollars a key spent, in all and in the current UTC day, week (from Monday) and month. */
export interface KeyUsage {
  totalNanos: bigint
  dailyNanos: bigint
  weeklyNanos: bigint
  monthlyNanos: bigint
}

const NOTHING: KeyUsage = { totalNanos: 0n, dailyNanos: 0n, weeklyNanos: 0n, monthlyNanos: 0n }

/** What each of an organization's keys spent; every key asked for is in the answer. */
export async function getKeyUsage(input: {
  organizationId: string
  apiKeyIds: readonly string[]
}): Promise<Map<string, KeyUsage>> {
  const usage = new Map(input.apiKeyIds.map((id) => [id, NOTHING]))
  const rows = await runQuery<{ api_key_id: string; total: bigint; daily: bigint; weekly: bigint; monthly: bigint }>({
    text: `SELECT api_key_id, key_usage_spent(api_key_id, NULL, n) AS total, key_usage_spent(api_key_id, 'daily', n) AS daily,
        key_usage_spent(api_key_id, 'weekly', n) AS weekly, key_usage_spent(api_key_id, 'monthly', n) AS monthly
      FROM key_usage, ledger_now() AS n WHERE organization_id = $1 AND api_key_id = ANY ($2)`,
    values: [input.organizationId, input.apiKeyIds],
  })
  for (const row of rows) {
    usage.set(row.api_key_id, {
      totalNanos: row.total,
      dailyNanos: row.daily,
      weeklyNanos: row.weekly,
      monthlyNanos: row.monthly,
    })
  }
  return usage
}
