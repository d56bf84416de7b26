import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { readRefundRows, type RefundRow } from './refund-row'
import { sendRefund } from './send-refund'
import { syncRefunds } from './sync-refunds'

const AGE_MS_DEFAULT = 30_000
/** Banks take days, and their verdict usually comes as an event. */
const PENDING_LOOK_MS = 10 * 60_000

async function finish(row: RefundRow): Promise<boolean> {
  try {
    await (row.status === 'requested' ? sendRefund(row) : syncRefunds(row))
    return true
  } catch (error) {
    getLogger().warn({ refundId: row.id, err: error }, 'a refund could not be finished yet')
    return false
  } finally {
    // To the end of the queue.
    await getPool().query({ text: 'UPDATE credit_refund SET updated_at = now() WHERE id = $1', values: [row.id] })
  }
}

/**
 * Finishes refunds that a crash or an unreachable Stripe left half done, and asks after those that wait for a bank. For
 * the worker; safe to run in several at once. Returns how many it could ask for.
 */
export async function finishRefunds({
  olderThanMs = AGE_MS_DEFAULT,
  pendingOlderThanMs = PENDING_LOOK_MS,
} = {}): Promise<number> {
  const where = `(status = 'requested' AND updated_at < now() - $1 * interval '1 millisecond')
    OR (status = 'pending' AND updated_at < now() - $2 * interval '1 millisecond')`
  const rows = await readRefundRows(getPool(), { where, values: [olderThanMs, pendingOlderThanMs] })
  let finished = 0
  for (const row of rows) finished += (await finish(row)) ? 1 : 0
  return finished
}
