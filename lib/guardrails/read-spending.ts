import { nanosToJsonNumber } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import type { EffectiveGuardrails } from '@/lib/schemas/guardrails'

type Row = {
  guardrail_id: string
  name: string
  scope: 'key' | 'member'
  period: 'daily' | 'weekly' | 'monthly' | null
  most: string
  spent: string
  resets_at: Date | null
}

/** What a key, or a person in the dashboard, has spent of each budget that guardrails give it, in the window that runs. */
export async function readSpending({
  organizationId,
  spender,
}: {
  organizationId: string
  /** Id of a key, or `user:` and that of a person. */
  spender: string
}): Promise<EffectiveGuardrails['budgets']> {
  const { rows } = await getPool().query<Row>(
    `SELECT b.guardrail_id::text, g.name, b.scope, b.period, b.most_nanos::text AS most, b.spent_nanos::text AS spent,
        ledger_window_end(b.period, ledger_now()) AS resets_at
      FROM ledger_guardrail_budgets(0, $1, $2, ledger_now()) b
      JOIN guardrail g ON g.organization_id = $1 AND g.id = b.guardrail_id ORDER BY b.scope, g.created_at`,
    [organizationId, spender],
  )
  return rows.map(({ most, spent, resets_at: resetsAt, period, ...row }) => {
    const [limitNanos, spentNanos] = [BigInt(most), BigInt(spent)]
    return {
      ...row,
      limit_usd: nanosToJsonNumber(limitNanos),
      spent_usd: nanosToJsonNumber(spentNanos),
      remaining_usd: nanosToJsonNumber(limitNanos > spentNanos ? limitNanos - spentNanos : 0n),
      reset_interval: period,
      resets_at: resetsAt?.toISOString() ?? null,
    }
  })
}
