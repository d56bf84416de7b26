import type pg from 'pg'
import type Stripe from 'stripe'
import { runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { getDispute, readId } from '@/lib/stripe'
import { fulfilOrder } from '../fulfil-order'
import { lockOrder, type LockedOrder } from '../lock-order'
import { readOpenParts } from '../refunds/read-open-parts'
import { splitMoney } from '../refunds/split-money'
import { applyFreeze } from './apply-freeze'
import { type DisputeRow, findOrInsertDispute, updateDispute } from './dispute-row'
import { toLaterStatus } from './is-freezing'
import { postDisputePhase } from './post-dispute-phase'

type Disputed = { client: pg.PoolClient; order: LockedOrder; dispute: Stripe.Dispute }

const toDate = (seconds: number) => new Date(seconds * 1000)
const dueDateOf = ({ evidence_details: { due_by: dueBy } }: Stripe.Dispute) => (dueBy === null ? null : toDate(dueBy))

function readPhases({ balance_transactions: movements }: Stripe.Dispute) {
  return {
    withdrawn: movements.find(({ amount }) => amount < 0),
    reinstated: movements.find(({ amount }) => amount > 0),
  }
}

/** The bank took the money: first out of what of this payment is still with us. */
async function withdraw({ client, order, dispute }: Disputed, row: DisputeRow): Promise<DisputeRow> {
  const { withdrawn } = readPhases(dispute)
  if (withdrawn === undefined || row.withdrawnCents > 0) return row
  const split = splitMoney({ left: await readOpenParts(client, order), cents: -withdrawn.amount })
  const names = { disputeId: dispute.id, organizationId: order.organizationId, orderId: order.id }
  await postDisputePhase(client, { ...names, phase: 'withdrawn', split, stripeFeeCents: withdrawn.fee })
  return { ...row, ...split, withdrawnCents: -withdrawn.amount, stripeFeeCents: withdrawn.fee }
}

/** The bank gave money back, all or a part: the credits return first. */
async function reinstate({ client, order, dispute }: Disputed, row: DisputeRow): Promise<DisputeRow> {
  const { reinstated } = readPhases(dispute)
  if (reinstated === undefined || row.reinstatedCents > 0 || row.withdrawnCents === 0) return row
  const split = splitMoney({ left: row, cents: reinstated.amount })
  const names = { disputeId: dispute.id, organizationId: order.organizationId, orderId: order.id }
  await postDisputePhase(client, { ...names, phase: 'reinstated', split, stripeFeeCents: reinstated.fee })
  return { ...row, reinstatedCents: reinstated.amount, stripeFeeCents: row.stripeFeeCents + reinstated.fee }
}

async function bringUpToDate({ client, order, dispute }: Disputed): Promise<void> {
  const disputed = { client, order, dispute }
  const row = await findOrInsertDispute(client, {
    id: dispute.id,
    organizationId: order.organizationId,
    orderId: order.id,
    paymentIntentId: order.paymentIntentId ?? '',
    status: dispute.status,
    reason: dispute.reason,
    amountCents: dispute.amount,
    evidenceDueAt: dueDateOf(dispute),
    openedAt: toDate(dispute.created),
  })
  const moved = await reinstate(disputed, await withdraw(disputed, row))
  const status = toLaterStatus({ known: row.status, read: dispute.status })
  await updateDispute(client, { row: { ...moved, status }, evidenceDueAt: dueDateOf(dispute) })
  await applyFreeze(client, order.organizationId)
}

/**
 * Brings a dispute to where it is at Stripe: row, money per phase, and whether the organization is frozen, in one commit.
 * The payment is credited first when that has not happened yet, so that the order of events does not matter.
 * @throws AppError not_found, as `getPaymentIntent`
 */
export async function syncDispute({ disputeId }: { disputeId: string }): Promise<void> {
  const dispute = await getDispute(disputeId)
  const paymentIntentId = readId(dispute.payment_intent)
  const payment = paymentIntentId === null ? null : await fulfilOrder({ paymentIntentId })
  if (payment?.outcome !== 'paid') {
    getLogger().error({ disputeId, outcome: payment?.outcome }, 'a dispute belongs to no purchase of ours')
    return
  }
  await runInTransaction(async (client) => {
    const order = await lockOrder(client, payment.orderId)
    if (order !== null) await bringUpToDate({ client, order, dispute })
  })
}
