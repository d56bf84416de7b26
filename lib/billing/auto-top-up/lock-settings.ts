import type pg from 'pg'

/** What decides whether a purchase may begin, read under a lock so that two processes cannot both decide. */
export type LockedSettings = {
  organizationId: string
  enabled: boolean
  thresholdCents: number
  amountCents: number
  monthlyCapCents: number | null
  paymentMethodId: string
  isStopped: boolean
  isWaiting: boolean
  isClaimed: boolean
  customerId: string | null
  isFrozen: boolean
}

/** Locks the settings of an organization; null when there are none or another process is at them. */
export async function lockSettings(client: pg.PoolClient, organizationId: string): Promise<LockedSettings | null> {
  const { rows } = await client.query<LockedSettings>({
    text: `SELECT auto.organization_id AS "organizationId", enabled, threshold_cents AS "thresholdCents",
        amount_cents AS "amountCents", monthly_cap_cents AS "monthlyCapCents",
        payment_method_id AS "paymentMethodId", stopped_reason IS NOT NULL AS "isStopped",
        coalesce(next_attempt_at > now(), false) AS "isWaiting", coalesce(claimed_until > now(), false) AS "isClaimed",
        organization.stripe_customer_id AS "customerId", organization.frozen_at IS NOT NULL AS "isFrozen"
      FROM auto_top_up auto JOIN organization ON organization.id = auto.organization_id
      WHERE auto.organization_id = $1 FOR UPDATE OF auto SKIP LOCKED`,
    values: [organizationId],
  })
  return rows[0] ?? null
}

/** Whether less is available than the organization wants. */
export async function isBelowThreshold(client: pg.PoolClient, settings: LockedSettings): Promise<boolean> {
  const { rowCount } = await client.query({
    text: `SELECT FROM ledger_balance WHERE organization_id = $1 AND posted_nanos - held_nanos < $2 * 10000000::bigint`,
    values: [settings.organizationId, settings.thresholdCents],
  })
  return rowCount === 1
}
