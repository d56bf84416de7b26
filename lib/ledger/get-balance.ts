import { AppError } from '@/lib/core/errors'
import { runQuery } from './run-query'

/** All in nano-dollars. */
export interface Balance {
  /** Credits less usage. */
  postedNanos: bigint
  /** Of that, given and not bought; spent first. */
  promotionalNanos: bigint
  /** The rest: posted less promotional. Below zero only after a counted overrun or a dispute. */
  purchasedNanos: bigint
  /** Set aside for requests that run or are about to. */
  heldNanos: bigint
  /** Posted less held: what a new request may use. Below zero only after a counted overrun or a dispute. */
  availableNanos: bigint
  /** Of purchased credit, what no request holds: the most that may be paid back. Never below zero. */
  refundableNanos: bigint
  /** The promotional credit that expires next; null when none does. */
  nextExpiry: { expiresAt: Date; amountNanos: bigint } | null
  /** Ever added: purchases and grants, less refunds, disputes and what expired. */
  totalCreditsNanos: bigint
  totalUsageNanos: bigint
}

interface Row {
  posted_nanos: bigint
  promotional_nanos: bigint
  held_nanos: bigint
  credited_nanos: bigint
  expires_at: Date | null
  expiring_nanos: bigint | null
}

/** The balance of an organization. Errors: `not_found`. */
export async function getBalance({ organizationId }: { organizationId: string }): Promise<Balance> {
  const [row] = await runQuery<Row>({
    name: 'ledger-balance',
    text: `SELECT b.posted_nanos, b.promotional_nanos, b.held_nanos, b.credited_nanos, e.expires_at, e.expiring_nanos
      FROM ledger_balance b LEFT JOIN LATERAL (
        SELECT g.expires_at, sum(g.remaining_nanos)::bigint AS expiring_nanos FROM promotional_grant g
        WHERE g.organization_id = b.organization_id AND g.remaining_nanos > 0 AND g.expires_at IS NOT NULL
        GROUP BY 1 ORDER BY 1 LIMIT 1) e ON b.promotional_expires_at IS NOT NULL
      WHERE b.organization_id = $1`,
    values: [organizationId],
  })
  if (!row) throw new AppError('not_found', 'There is no such organization.')
  return toBalance(row)
}

function toBalance(row: Row): Balance {
  const { posted_nanos: postedNanos, promotional_nanos: promotionalNanos, held_nanos: heldNanos } = row
  // Requests spend promotional credit first, so what they hold is that first.
  const refundableNanos = postedNanos - (heldNanos > promotionalNanos ? heldNanos : promotionalNanos)
  return {
    postedNanos,
    promotionalNanos,
    purchasedNanos: postedNanos - promotionalNanos,
    heldNanos,
    availableNanos: postedNanos - heldNanos,
    refundableNanos: refundableNanos > 0n ? refundableNanos : 0n,
    nextExpiry:
      row.expires_at && row.expiring_nanos ? { expiresAt: row.expires_at, amountNanos: row.expiring_nanos } : null,
    totalCreditsNanos: row.credited_nanos,
    totalUsageNanos: row.credited_nanos - postedNanos,
  }
}
