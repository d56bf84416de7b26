import type pg from 'pg'
import { runInTransaction } from '@/lib/db'
import type { BudgetPeriod } from '@/lib/schemas/budgets'
import { type BudgetLimits, checkOrder } from './check-order'

export type BudgetChange = {
  organizationId: string
  period: BudgetPeriod
  /** Nano-dollars; null = none any more. */
  limitNanos: bigint | null
  /** Who changes it: a person, and the management key if it was one. */
  userId: string | null
  apiKeyId: string | null
}

/**
 * Sets or removes a budget and notes who did, in one commit. Changes of one organization wait for each other, so that two
 * at once cannot contradict each other.
 * @throws AppError invalid_request when it contradicts another period's budget
 */
export async function changeBudget(change: BudgetChange): Promise<void> {
  await runInTransaction(async (client) => {
    const { organizationId, period, limitNanos } = change
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`budgets:${organizationId}`])
    const limits = await readLimits(client, organizationId)
    if (limitNanos !== null) checkOrder({ period, limitNanos, others: limits })
    const before = limits.get(period) ?? null
    if (before === limitNanos) return
    await writeLimit(client, change)
    await noteChange(client, { ...change, before })
  })
}

async function readLimits(client: pg.PoolClient, organizationId: string): Promise<BudgetLimits> {
  const { rows } = await client.query<{ period: BudgetPeriod; limit_nanos: string }>(
    'SELECT period, limit_nanos::text FROM organization_budget WHERE organization_id = $1',
    [organizationId],
  )
  return new Map(rows.map((row) => [row.period, BigInt(row.limit_nanos)]))
}

async function writeLimit(client: pg.PoolClient, { organizationId, period, limitNanos }: BudgetChange): Promise<void> {
  if (limitNanos === null) {
    await client.query('DELETE FROM organization_budget WHERE organization_id = $1 AND period = $2', [
      organizationId,
      period,
    ])
    return
  }
  await client.query(
    `INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, $2, $3)
      ON CONFLICT (organization_id, period) DO UPDATE SET limit_nanos = EXCLUDED.limit_nanos, updated_at = now()`,
    [organizationId, period, limitNanos.toString()],
  )
}

async function noteChange(client: pg.PoolClient, change: BudgetChange & { before: bigint | null }): Promise<void> {
  const { organizationId, period, before, limitNanos, userId, apiKeyId } = change
  await client.query(
    `INSERT INTO budget_change (organization_id, period, before_nanos, after_nanos, user_id, api_key_id)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    [organizationId, period, before?.toString() ?? null, limitNanos?.toString() ?? null, userId, apiKeyId],
  )
}
