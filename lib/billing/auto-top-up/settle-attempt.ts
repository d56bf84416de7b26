import type pg from 'pg'
import { runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { fulfilOrder } from '../fulfil-order'
import type { Attempt } from './attempt'
import type { AttemptOutcome } from './charge-attempt'
import { BACK_OFF_MS, DECLINES_MAX } from './rules'
import { stopAutoTopUp } from './stop-auto-top-up'
import { writeNotices } from './write-notices'

type Ending = { status: 'failed' | 'expired'; code: string | null; paymentIntentId?: string | null }

/** Ends a purchase that was not paid; false when it has ended already, so that nothing counts twice. */
async function endOrder(client: pg.PoolClient, orderId: string, ending: Ending): Promise<boolean> {
  const { rowCount } = await client.query({
    text: `UPDATE credit_order SET status = $2, failure_code = $3, payment_intent_id = coalesce($4, payment_intent_id),
        updated_at = now() WHERE id = $1 AND status = 'pending'`,
    values: [orderId, ending.status, ending.code, ending.paymentIntentId ?? null],
  })
  return rowCount === 1
}

type Decline = { code: string; paymentIntentId: string | null }

/** Waits an hour after a refusal, and stops after the third in a row. */
async function noteDecline(attempt: Attempt, { code, paymentIntentId }: Decline): Promise<void> {
  const { organizationId, orderId } = attempt
  await runInTransaction(async (client) => {
    if (!(await endOrder(client, orderId, { status: 'failed', code, paymentIntentId }))) return
    const { rows } = await client.query<{ declines: number }>({
      text: `UPDATE auto_top_up SET consecutive_declines = consecutive_declines + 1, last_failure_code = $2,
          next_attempt_at = now() + make_interval(secs => $3), updated_at = now()
        WHERE organization_id = $1 RETURNING consecutive_declines AS declines`,
      values: [organizationId, code, BACK_OFF_MS / 1000],
    })
    const declines = rows[0]?.declines ?? 0
    // Only a person can answer the bank. The first time says so; the others would say the same.
    if (code === 'authentication_required' && declines === 1)
      await writeNotices(client, { organizationId, reason: 'authentication_required', orderId })
    if (declines >= DECLINES_MAX) await stopAutoTopUp(client, { organizationId, reason: 'declined', orderId })
  })
}

async function noteGone(attempt: Attempt, what: 'payment_method' | 'customer'): Promise<void> {
  const { organizationId, orderId } = attempt
  await runInTransaction(async (client) => {
    if (!(await endOrder(client, orderId, { status: 'failed', code: `${what}_gone` }))) return
    await stopAutoTopUp(client, { organizationId, reason: `${what}_gone`, orderId })
  })
}

async function drop({ orderId }: Attempt): Promise<void> {
  await runInTransaction((client) => endOrder(client, orderId, { status: 'expired', code: null }))
}

async function release({ organizationId }: Attempt): Promise<void> {
  await runInTransaction((client) =>
    client.query({
      text: 'UPDATE auto_top_up SET claimed_until = NULL WHERE organization_id = $1',
      values: [organizationId],
    }),
  )
}

/**
 * Writes down what a purchase has come to. One that is unclear, or that a bank still thinks about, stays pending under
 * its claim; whoever takes it over looks it up first.
 * @throws AppError as `fulfilOrder`
 */
export async function settleAttempt(attempt: Attempt, result: AttemptOutcome): Promise<void> {
  switch (result.outcome) {
    case 'succeeded':
      // Stripe has money that is not what was ordered: a person has to look, and nothing more is bought until then.
      if ((await fulfilOrder({ paymentIntentId: result.paymentIntentId })).outcome !== 'paid') return
      break
    case 'declined':
      await noteDecline(attempt, result)
      break
    case 'gone':
      await noteGone(attempt, result.what)
      break
    case 'dropped':
      await drop(attempt)
      break
    case 'processing':
      return
    case 'unclear':
      getLogger().warn({ orderId: attempt.orderId, err: result.error }, 'an auto top-up has no clear answer yet')
      return
  }
  await release(attempt)
}
