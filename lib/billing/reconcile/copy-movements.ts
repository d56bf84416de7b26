import { getPool } from '@/lib/db'
import { listMovements } from '@/lib/stripe'
import { moveCursor, readCursor } from './cursor'
import { type Movement, toMovement } from './to-movement'

/** Looked at twice: Stripe books some payments hours after it makes them. */
const OVERLAP_SECONDS = 3_600
const BATCH_SIZE = 500

/** The payments among these that bought credits: by an order of ours, or by a movement that was copied before. */
async function findOurPayments(movements: readonly Movement[]): Promise<ReadonlySet<string>> {
  const asked = [
    ...new Set(movements.flatMap(({ paymentIntentId }) => (paymentIntentId === null ? [] : [paymentIntentId]))),
  ]
  const { rows } = await getPool().query<{ id: string }>({
    text: `SELECT key AS id FROM tenant_locator WHERE kind = 'payment_intent' AND key = ANY($1)
      UNION SELECT payment_intent_id FROM stripe_movement WHERE posting_kind = 'topup' AND payment_intent_id = ANY($1)`,
    values: [asked],
  })
  const named = movements.filter(({ namesOrder }) => namesOrder).map(({ paymentIntentId }) => paymentIntentId)
  return new Set([...rows.map(({ id }) => id), ...named.filter((id) => id !== null)])
}

async function insert(movements: readonly Movement[]): Promise<number> {
  const ours = await findOurPayments(movements)
  const isOurs = ({ paymentIntentId }: Movement) => paymentIntentId !== null && ours.has(paymentIntentId)
  const rows = movements.map((movement) => {
    const posting = isOurs(movement) ? movement.posting : null
    const { id, type, sourceId, currency, amountCents, feeCents, paymentIntentId, createdAt } = movement
    return {
      id,
      type,
      sourceId,
      currency,
      amountCents,
      feeCents,
      paymentIntentId,
      createdAt,
      kind: posting?.kind ?? null,
      reference: posting?.reference ?? null,
      nanos: (posting?.nanos ?? 0n).toString(),
    }
  })
  const { rowCount } = await getPool().query({
    text: `INSERT INTO stripe_movement (id, type, source_id, currency, amount_cents, fee_cents, payment_intent_id, created_at,
        posting_kind, posting_reference, posting_nanos)
      SELECT id, type, "sourceId", currency, "amountCents", "feeCents", "paymentIntentId", "createdAt", kind, reference, nanos
      FROM jsonb_to_recordset($1::jsonb) AS m (id text, type text, "sourceId" text, currency text, "amountCents" int,
        "feeCents" int, "paymentIntentId" text, "createdAt" timestamptz, kind text, reference text, nanos bigint)
      ON CONFLICT (id) DO NOTHING`,
    values: [JSON.stringify(rows)],
  })
  return rowCount ?? 0
}

/** Copies what moved our balance at Stripe since the last time. Returns how many were new. @throws AppError as `listMovements` */
export async function copyMovements(): Promise<number> {
  const position = (await readCursor('movements')) ?? 0
  const movements = (await listMovements({ sinceSeconds: Math.max(0, position - OVERLAP_SECONDS) })).map(toMovement)
  let copied = 0
  for (let start = 0; start < movements.length; start += BATCH_SIZE)
    copied += await insert(movements.slice(start, start + BATCH_SIZE))
  const last = movements.at(-1)
  if (last !== undefined) await moveCursor('movements', Math.floor(last.createdAt.getTime() / 1000))
  return copied
}
