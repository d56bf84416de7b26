import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { runQuery } from '../run-query'
import { DETACHED_SUMS } from './detached-months'
import { SUM_COLUMNS } from './organization-sums'
import { TIMEOUT_MS } from './run-checks'

export interface Watermark {
  /** Entries of transactions up to here are summed up. */
  transactionId: bigint
  /** May become the next one after this run: nothing up to here can still be committed. Null when that is not sure yet. */
  next: bigint | null
}

/** An id is taken a moment before its transaction shows in snapshots as running; this is longer than any such moment. */
const MARGIN = '2 seconds'
const POLL_MS = 250
const PATIENCE_MS = 15_000

/**
 * Transactions commit in another order than their ids say, so an id is safe only once every database transaction that ran
 * when it was the highest has ended: then each lower id is there, or never will be.
 */
export async function readWatermark(client: PoolClient): Promise<Watermark> {
  const [row] = await runQuery<{ transaction_id: bigint; next: bigint | null }>({
    text: `SELECT transaction_id, CASE WHEN candidate_at < now() - interval '${MARGIN}'
        AND candidate_xid <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint THEN candidate_transaction_id END AS next
      FROM audit_watermark`,
    values: [],
    client,
  })
  if (!row) throw new Error('audit_watermark has no row')
  return { transactionId: row.transaction_id, next: row.next }
}

/** Notes the highest id of now as the one to go to next. */
export async function noteCandidate(client: PoolClient): Promise<void> {
  await client.query(`UPDATE audit_watermark SET candidate_at = now(),
    candidate_transaction_id = greatest(transaction_id, (SELECT coalesce(max(id), 0) FROM ledger_transaction)),
    candidate_xid = pg_snapshot_xmax(pg_current_snapshot())::text::bigint`)
}

/** Notes a candidate and waits until it is sure: for the whole check, before it looks at anything. */
export async function settleWatermark(client: PoolClient): Promise<Watermark> {
  await noteCandidate(client)
  for (const until = Date.now() + PATIENCE_MS; ;) {
    await sleep(POLL_MS)
    const watermark = await readWatermark(client)
    if (watermark.next !== null || Date.now() > until) return watermark
  }
}

/** Adds what was posted after the watermark, up to `to`, to the sums. Inside the caller's transaction. */
export async function moveWatermark({
  client,
  from,
  to,
}: {
  client: PoolClient
  from: bigint
  to: bigint
}): Promise<void> {
  const range = (column: string): string => `${column} > ${from} AND ${column} <= ${to}`
  const sum = (text: string) => runQuery({ text, values: [], client, timeoutMs: TIMEOUT_MS.whole })
  await sum(`INSERT INTO audit_account_sum AS s (account_id, sum_nanos, credited_nanos, bought_nanos, excess_nanos)
    SELECT e.account_id, ${SUM_COLUMNS} FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id
      WHERE ${range('t.id')} AND ${range('e.transaction_id')} GROUP BY 1
    ON CONFLICT (account_id) DO UPDATE SET sum_nanos = s.sum_nanos + EXCLUDED.sum_nanos,
      credited_nanos = s.credited_nanos + EXCLUDED.credited_nanos, bought_nanos = s.bought_nanos + EXCLUDED.bought_nanos,
      excess_nanos = s.excess_nanos + EXCLUDED.excess_nanos`)
  await sum(`INSERT INTO audit_key_sum AS s (api_key_id, sum_nanos) SELECT api_key_id, sum(cost) FROM (
      SELECT api_key_id, cost_nanos - overrun_nanos AS cost FROM generation
        WHERE ${range('ledger_transaction_id')} AND api_key_id IS NOT NULL
      UNION ALL SELECT api_key_id, overrun_nanos FROM generation
        WHERE ${range('overrun_transaction_id')} AND api_key_id IS NOT NULL) g GROUP BY 1
    ON CONFLICT (api_key_id) DO UPDATE SET sum_nanos = s.sum_nanos + EXCLUDED.sum_nanos`)
  await client.query(`UPDATE audit_watermark SET transaction_id = ${to},
    candidate_transaction_id = greatest(candidate_transaction_id, ${to})`)
}

/** Sums everything up to `to` up anew, whatever the sums said. Inside the caller's transaction. */
export async function rebuildSums({ client, to }: { client: PoolClient; to: bigint }): Promise<void> {
  await client.query('DELETE FROM audit_account_sum')
  await client.query('DELETE FROM audit_key_sum')
  await moveWatermark({ client, from: 0n, to })
  // Detached months lie before every watermark; none is detached meanwhile, because that takes the audit's lock.
  await client.query(`INSERT INTO audit_key_sum AS s (api_key_id, sum_nanos)
    SELECT api_key_id, sum(cost_nanos) FROM ${DETACHED_SUMS} d WHERE api_key_id <> '' GROUP BY 1
    ON CONFLICT (api_key_id) DO UPDATE SET sum_nanos = s.sum_nanos + EXCLUDED.sum_nanos`)
}
