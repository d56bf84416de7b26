import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getPool, runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { requireUnfrozen } from '@/lib/organizations'
import type { RefundObject } from '@/lib/schemas/refunds'
import { lockOrder, type LockedOrder } from '../lock-order'
import { countRefund } from './count-refund'
import { findRefundable } from './find-refundable'
import { postRefundStep } from './post-refund-step'
import { toRefundObject } from './refund-object'
import { readRefundRows, type RefundRow } from './refund-row'
import { sendRefund } from './send-refund'

type RefundInput = {
  organizationId: string
  orderId: string
  userId: string
  /** Credits to give back; null for all that can go back. */
  creditCents: number | null
  /** The caller's name for this refund: the same name finds the same refund. */
  requestKey: string | null
}

/** A second click, or a repeated request, finds the refund of the first. */
async function findSame(client: pg.PoolClient, { orderId, requestKey }: RefundInput): Promise<RefundRow | undefined> {
  const where = `order_id = $1 AND (status = 'requested' OR request_key = $2)`
  const [same] = await readRefundRows(client, { where, values: [orderId, requestKey] })
  return same
}

async function insertRow(client: pg.PoolClient, input: RefundInput, order: LockedOrder): Promise<RefundRow> {
  const quote = await findRefundable(client, { order, creditCents: input.creditCents })
  const id = createId('refund')
  await client.query({
    text: `INSERT INTO credit_refund (id, organization_id, order_id, payment_intent_id, source, status, credit_cents,
      fee_cents, tax_cents, request_key, requested_by_user_id) VALUES ($1, $2, $3, $4, 'button', 'requested', $5, $6, $7, $8, $9)`,
    values: [
      ...[id, order.organizationId, order.id, order.paymentIntentId],
      ...[quote.creditCents, quote.feeCents, quote.taxCents, input.requestKey, input.userId],
    ],
  })
  const [row] = await readRefundRows(client, { where: 'id = $1', values: [id] })
  if (row === undefined) throw new Error(`refund ${id} was not written`)
  await postRefundStep(client, { row, step: 'set-aside', totalCents: quote.totalCents })
  await countRefund(client, { orderId: order.id, ...quote, direction: 'out' })
  return row
}

/** Row and booking in one commit: from here on the money is on its way, whatever crashes. */
async function setAside(input: RefundInput): Promise<RefundRow> {
  return runInTransaction(async (client) => {
    const order = await lockOrder(client, input.orderId)
    if (order?.organizationId !== input.organizationId) throw new AppError('not_found', 'There is no such purchase.')
    return (await findSame(client, input)) ?? insertRow(client, input, order)
  })
}

/**
 * Gives unspent credits of a purchase back. They leave the balance before Stripe is asked; when Stripe cannot be reached,
 * the worker finishes what was begun.
 * @throws AppError not_found, account_frozen, conflict (with the numbers) when that much cannot go back
 */
export async function requestRefund(input: RefundInput): Promise<RefundObject> {
  await requireUnfrozen(input)
  const row = await setAside(input)
  try {
    await sendRefund(row)
  } catch (error) {
    getLogger().warn({ refundId: row.id, err: error }, 'a refund waits for the worker')
  }
  const [latest = row] = await readRefundRows(getPool(), { where: 'id = $1', values: [row.id] })
  return toRefundObject(latest)
}
