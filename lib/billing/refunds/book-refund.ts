import type pg from 'pg'
import type Stripe from 'stripe'
import { createId } from '@/lib/core/ids'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { lockOrder } from '../lock-order'
import type { LockedOrder } from '../lock-order'
import { countRefund } from './count-refund'
import { postRefundStep } from './post-refund-step'
import { readOpenParts } from './read-open-parts'
import { readRefundableCents } from './read-refundable'
import { readRefundRows, type RefundRow, updateRefundRow } from './refund-row'
import { splitMoney } from './split-money'

type Booked = { client: pg.PoolClient; order: LockedOrder; refund: Stripe.Refund }

const RANK = { requested: 0, pending: 1, succeeded: 2, failed: 3 } as const

/** Stripe's word for a refund in ours. One that waits for the buyer's bank has left our balance already. */
function toStatus(refund: Stripe.Refund): 'pending' | 'succeeded' | 'failed' {
  if (refund.status === 'succeeded') return 'succeeded'
  return refund.status === 'failed' || refund.status === 'canceled' ? 'failed' : 'pending'
}

/** Ours by the name that we gave it; one that was given up here and exists all the same counts as a stranger's. */
async function findRow({ client, order, refund }: Booked): Promise<RefundRow | null> {
  const rows = await readRefundRows(client, {
    where: 'order_id = $1 AND organization_id = $2',
    values: [order.id, order.organizationId],
  })
  const known = rows.find((row) => row.stripeRefundId === refund.id)
  const named = rows.find((row) => row.id === refund.metadata?.refund_id && row.status === 'requested')
  return known ?? named ?? null
}

/** Whether it was booked before refunds had rows. */
async function isBooked({ client, order, refund }: Booked): Promise<boolean> {
  const text = `SELECT 1 FROM ledger_transaction WHERE kind = 'refund' AND reference = $1 AND organization_id = $2`
  const { rowCount } = await client.query({ text, values: [refund.id, order.organizationId] })
  return rowCount !== 0
}

/** A refund that somebody made in Stripe's dashboard: from the balance as far as it goes, the rest is our loss. */
async function bookOutside({ client, order, refund }: Booked): Promise<RefundRow> {
  const split = splitMoney({ left: await readOpenParts(client, order), cents: refund.amount })
  const affordable = await readRefundableCents(client, order.organizationId)
  const lostCents = split.lossCents + Math.max(0, split.creditCents - affordable)
  const row: RefundRow = {
    id: createId('refund'),
    organizationId: order.organizationId,
    orderId: order.id,
    paymentIntentId: order.paymentIntentId ?? '',
    source: 'stripe',
    status: 'pending',
    ...split,
    lostNanos: BigInt(lostCents) * NANOS_PER_CENT,
    stripeRefundId: refund.id,
    createdAt: new Date(),
  }
  await client.query({
    text: `INSERT INTO credit_refund (id, organization_id, order_id, payment_intent_id, source, status, credit_cents,
      fee_cents, tax_cents, lost_nanos, stripe_refund_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      ...[row.id, row.organizationId, row.orderId, row.paymentIntentId, row.source, row.status],
      ...[row.creditCents, row.feeCents, row.taxCents, row.lostNanos.toString(), row.stripeRefundId],
    ],
  })
  await postRefundStep(client, { row, step: 'booked', totalCents: refund.amount })
  await countRefund(client, {
    orderId: order.id,
    totalCents: refund.amount,
    creditCents: row.creditCents,
    direction: 'out',
  })
  if (lostCents > 0)
    getLogger().warn({ orderId: order.id, refundId: refund.id, lostCents }, 'refunded credits had been spent')
  return row
}

/** What was set aside has left; the credits were taken when it was asked for. */
async function confirm({ client, refund }: Booked, asked: RefundRow): Promise<RefundRow> {
  const totalCents = asked.creditCents + asked.feeCents + asked.taxCents
  if (refund.amount !== totalCents) throw new Error(`refund ${refund.id} is over ${refund.amount}, not ${totalCents}`)
  const row: RefundRow = { ...asked, stripeRefundId: refund.id }
  await postRefundStep(client, { row, step: 'confirmed', totalCents })
  return row
}

/** The money did not reach the buyer and is with us again; so are the credits, once. */
async function takeBack({ client, order, refund }: Booked, row: RefundRow): Promise<void> {
  const totalCents = refund.amount
  await postRefundStep(client, { row, step: 'failed', totalCents })
  await countRefund(client, { orderId: order.id, totalCents, creditCents: row.creditCents, direction: 'back' })
}

async function findOrBook(booked: Booked): Promise<RefundRow | null> {
  const row = await findRow(booked)
  if (row !== null) return row.stripeRefundId === null ? confirm(booked, row) : row
  if (toStatus(booked.refund) === 'failed' || (await isBooked(booked))) return null
  return bookOutside(booked)
}

/**
 * Brings one refund to where it is at Stripe: credits leave once per refund id, and come back once when it fails. It does
 * not matter who made it, in what order its events arrive, or how often this is called.
 */
export async function bookRefund({ orderId, refund }: { orderId: string; refund: Stripe.Refund }): Promise<void> {
  await runInTransaction(async (client) => {
    const order = await lockOrder(client, orderId)
    if (order === null) return
    const booked = { client, order, refund }
    const row = await findOrBook(booked)
    if (row === null) return
    const status = toStatus(refund)
    const isForward = RANK[status] > RANK[row.status]
    if (isForward && status === 'failed') await takeBack(booked, row)
    await updateRefundRow(client, {
      ...row,
      status: isForward ? status : row.status,
      failureReason: refund.failure_reason ?? null,
    })
  })
}
