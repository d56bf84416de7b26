import type pg from 'pg'
import { type Actor, recordEvent } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import { runInTransaction } from '@/lib/db'

type Acknowledgement = {
  /** `<kind>:<reference>` of the posting. */
  id: string
  /** The one that its author saw. */
  occurrence: number
  reason: string
  actor: Actor & { userId: string }
}

type Row = {
  occurrence: number
  problem: string
  stripe_nanos: string
  ledger_nanos: string
  resolved_at: Date | null
}

/**
 * Notes that an operator knows of one difference with the payment provider, as it is: it stops no top-ups any longer. When
 * it changes or comes back, it does again. Repeated, it changes nothing: the first reason stands. The acknowledgement and
 * its record commit together.
 * @throws AppError not_found, conflict (another occurrence by now, or it is gone)
 */
export async function acknowledgeDiscrepancy({ id, occurrence, reason, actor }: Acknowledgement): Promise<void> {
  await runInTransaction(async (client) => {
    // The comparison raises the occurrence under the same lock.
    const { rows } = await client.query<Row>(
      `SELECT occurrence, problem, stripe_nanos::text, ledger_nanos::text, resolved_at
        FROM payment_discrepancy WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    )
    const [row] = rows
    if (!row) throw new AppError('not_found', 'There is no such difference.')
    if (await isAcknowledged(client, { id, occurrence })) return
    requireSeen(row, occurrence)
    await client.query(
      `INSERT INTO discrepancy_acknowledgement
        (discrepancy_id, occurrence, problem, stripe_nanos, ledger_nanos, reason, acknowledged_by_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, occurrence, row.problem, row.stripe_nanos, row.ledger_nanos, reason, actor.userId],
    )
    await recordEvent({
      organizationId: null,
      actor,
      area: 'Operator',
      action: 'Acknowledge a payment discrepancy',
      target: id,
      details: { reason, ...describe(row) },
      client,
    })
  })
}

const describe = ({ problem, stripe_nanos: stripeNanos, ledger_nanos: ledgerNanos }: Row) => ({
  problem,
  provider_usd: formatNanosAsUsd(BigInt(stripeNanos)),
  ledger_usd: formatNanosAsUsd(BigInt(ledgerNanos)),
})

async function isAcknowledged(client: pg.PoolClient, { id, occurrence }: { id: string; occurrence: number }) {
  const { rowCount } = await client.query(
    'SELECT 1 FROM discrepancy_acknowledgement WHERE discrepancy_id = $1 AND occurrence = $2',
    [id, occurrence],
  )
  return rowCount === 1
}

/** What was not seen is not acknowledged. */
function requireSeen(row: Row, occurrence: number): void {
  if (row.resolved_at !== null)
    throw new AppError('conflict', 'Both sides agree by now: there is nothing to acknowledge.')
  if (row.occurrence === occurrence) return
  throw new AppError('conflict', 'This difference changed meanwhile. Look at it again, then decide.', {
    details: { reason: 'changed_meanwhile', occurrence: row.occurrence },
  })
}
