import type pg from 'pg'
import { createId } from '@/lib/core/ids'
import { runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { quotePurchase } from '../quote-purchase'
import type { Attempt } from './attempt'
import { isBelowThreshold, lockSettings } from './lock-settings'
import type { LockedSettings } from './lock-settings'
import { readSpending } from './read-spending'
import { CLAIM_MS, RECENT_PURCHASES_MAX } from './rules'
import { stopAutoTopUp } from './stop-auto-top-up'
import { writeNotices } from './write-notices'

type PendingRow = Pick<
  Attempt,
  'orderId' | 'customerId' | 'paymentMethodId' | 'creditCents' | 'totalCents' | 'createdAt'
>

type Settings = LockedSettings & {
  /** False while the audit has stopped everything that takes money. */
  mayCharge: boolean
}

async function findPending(client: pg.PoolClient, organizationId: string): Promise<PendingRow | null> {
  const { rows } = await client.query<PendingRow>({
    text: `SELECT id AS "orderId", customer_id AS "customerId", payment_method_id AS "paymentMethodId",
        credit_cents AS "creditCents", total_cents AS "totalCents", created_at AS "createdAt"
      FROM credit_order WHERE organization_id = $1 AND kind = 'auto_top_up' AND status = 'pending'`,
    values: [organizationId],
  })
  return rows[0] ?? null
}

/** Whether the organization wants to buy at this moment. The balance is read last: whatever was pending is in it by now. */
async function isWanted(client: pg.PoolClient, settings: Settings): Promise<boolean> {
  const isAllowed = settings.mayCharge && settings.enabled && !settings.isStopped && !settings.isFrozen
  return isAllowed && (await isBelowThreshold(client, settings))
}

/** Looks at the two bounds; false when one of them forbids the purchase, which is noted together with its e-mail. */
async function keepWithinBounds(client: pg.PoolClient, settings: LockedSettings): Promise<boolean> {
  const { organizationId, monthlyCapCents, amountCents } = settings
  const { monthCents, recentCount, nextMonthAt } = await readSpending(client, organizationId)
  if (recentCount >= RECENT_PURCHASES_MAX) {
    getLogger().error({ organizationId, recentCount }, 'auto top-up was stopped: too many purchases in a few minutes')
    await stopAutoTopUp(client, { organizationId, reason: 'too_many', orderId: null })
    return false
  }
  const { totalCents } = quotePurchase({ creditCents: amountCents })
  if (monthlyCapCents === null || monthCents + totalCents <= monthlyCapCents) return true
  await client.query({
    text: 'UPDATE auto_top_up SET next_attempt_at = $2, updated_at = now() WHERE organization_id = $1',
    values: [organizationId, nextMonthAt],
  })
  await writeNotices(client, { organizationId, reason: 'capped', orderId: null })
  return false
}

async function insertOrder(client: pg.PoolClient, settings: LockedSettings, customerId: string): Promise<PendingRow> {
  const { organizationId, paymentMethodId } = settings
  const quote = quotePurchase({ creditCents: settings.amountCents })
  const orderId = createId('order')
  const { rows } = await client.query<{ createdAt: Date }>({
    text: `INSERT INTO credit_order (id, organization_id, kind, credit_cents, fee_cents, total_cents, customer_id,
        payment_method_id, updated_at)
      VALUES ($1, $2, 'auto_top_up', $3, $4, $5, $6, $7, now()) RETURNING created_at AS "createdAt"`,
    values: [orderId, organizationId, quote.creditCents, quote.feeCents, quote.totalCents, customerId, paymentMethodId],
  })
  const createdAt = rows[0]?.createdAt ?? new Date()
  const { creditCents, totalCents } = quote
  return { orderId, customerId, paymentMethodId, creditCents, totalCents, createdAt }
}

/** A new purchase, when everything allows one. */
async function openAttempt(client: pg.PoolClient, settings: Settings): Promise<PendingRow | null> {
  const { organizationId, customerId } = settings
  if (settings.isWaiting || !(await isWanted(client, settings))) return null
  if (customerId === null) {
    await stopAutoTopUp(client, { organizationId, reason: 'customer_gone', orderId: null })
    return null
  }
  return (await keepWithinBounds(client, settings)) ? insertOrder(client, settings, customerId) : null
}

type BeginInput = { organizationId: string } & Pick<Settings, 'mayCharge'>

/**
 * Claims an organization's unresolved purchase, or writes down a new one, before Stripe is called; null when there is
 * nothing to do. The settings are locked meanwhile, so of all processes one gets it; the database allows one pending
 * purchase per organization besides.
 */
export async function beginAttempt({ organizationId, mayCharge }: BeginInput): Promise<Attempt | null> {
  const claimedAtMs = Date.now()
  return runInTransaction(async (client) => {
    const locked = await lockSettings(client, organizationId)
    if (locked === null || locked.isClaimed) return null
    const settings = { ...locked, mayCharge }
    // First this, then the balance: a purchase that ended in between has its credits in the balance.
    const pending = await findPending(client, organizationId)
    const row = pending ?? (await openAttempt(client, settings))
    if (row === null) return null
    await client.query({
      text: `UPDATE auto_top_up SET claimed_until = now() + make_interval(secs => $2) WHERE organization_id = $1`,
      values: [organizationId, CLAIM_MS / 1000],
    })
    const wanted = pending === null || (await isWanted(client, settings))
    return { ...row, organizationId, isNew: pending === null, isWanted: wanted, claimedAtMs }
  })
}
