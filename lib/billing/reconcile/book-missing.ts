import { getPool } from '@/lib/db'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { postTransaction } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'
import { syncDispute } from '../disputes/sync-dispute'
import { fulfilOrder } from '../fulfil-order'
import { syncRefunds } from '../refunds/sync-refunds'

type Missing = { kind: 'topup' | 'refund' | 'dispute'; paymentIntentId: string; sourceId: string }
type MissingFee = { id: string; feeCents: number }

const IS_MISSING = `NOT EXISTS (SELECT 1 FROM ledger_reference r WHERE r.kind = m.posting_kind AND r.reference = m.posting_reference)`

async function repair({ kind, paymentIntentId, sourceId }: Missing): Promise<boolean> {
  try {
    if (kind === 'topup') await fulfilOrder({ paymentIntentId })
    else if (kind === 'refund') await syncRefunds({ paymentIntentId })
    else await syncDispute({ disputeId: sourceId })
    return true
  } catch (error) {
    getLogger().warn({ kind, paymentIntentId, sourceId, err: error }, 'a movement at Stripe could not be booked yet')
    return false
  }
}

/** What Stripe keeps of a payment, beside it: our cost. Once per movement. */
async function bookFee({ id, feeCents }: MissingFee): Promise<void> {
  const amountNanos = BigInt(feeCents) * NANOS_PER_CENT
  await postTransaction({
    kind: 'fee',
    reference: id,
    organizationId: null,
    entries: [
      { account: 'stripe_fee', amountNanos: -amountNanos },
      { account: 'stripe_clearing', amountNanos },
    ],
  })
}

/** Books what Stripe moved and the ledger does not know, through the same functions as the webhooks, oldest first. */
export async function bookMissing(): Promise<{ repaired: number; fees: number }> {
  const { rows: missing } = await getPool().query<Missing>(`SELECT m.posting_kind AS kind,
      m.payment_intent_id AS "paymentIntentId", m.source_id AS "sourceId"
    FROM stripe_movement m WHERE m.posting_kind IS NOT NULL AND ${IS_MISSING} ORDER BY m.created_at, m.id`)
  let repaired = 0
  for (const movement of missing) repaired += (await repair(movement)) ? 1 : 0
  const { rows: fees } = await getPool()
    .query<MissingFee>(`SELECT m.id, m.fee_cents AS "feeCents" FROM stripe_movement m
    WHERE m.posting_kind IN ('topup', 'refund') AND m.fee_cents <> 0
      AND NOT EXISTS (SELECT 1 FROM ledger_reference r WHERE r.kind = 'fee' AND r.reference = m.id)`)
  for (const fee of fees) await bookFee(fee)
  return { repaired, fees: fees.length }
}
