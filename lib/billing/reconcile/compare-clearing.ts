import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'

export type Discrepancy = {
  /** `<kind>:<reference>` of the posting. */
  id: string
  problem: 'missing_in_ledger' | 'missing_at_stripe' | 'other_amount'
  stripeNanos: bigint
  ledgerNanos: bigint
}

export type Comparison = { compared: number; stripeNanos: bigint; ledgerNanos: bigint; discrepancies: Discrepancy[] }

/** A posting may be committed before Stripe's list shows its movement. */
const GRACE_MS_DEFAULT = 3_600_000

const COMPARISON = `WITH at_stripe AS (
    SELECT kind, reference, sum(nanos) AS nanos FROM (
      SELECT posting_kind AS kind, posting_reference AS reference, posting_nanos AS nanos FROM stripe_movement
        WHERE posting_kind IS NOT NULL
      UNION ALL SELECT 'fee', id, fee_cents * 10000000::bigint FROM stripe_movement
        WHERE posting_kind IN ('topup', 'refund') AND fee_cents <> 0) m GROUP BY 1, 2),
  in_ledger AS (
    SELECT t.kind, t.reference, min(t.created_at) AS created_at, sum(e.amount_nanos) AS nanos FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'stripe_clearing'
      JOIN ledger_transaction t ON t.organization_id = e.organization_id AND t.id = e.transaction_id GROUP BY 1, 2),
  compared AS (
    SELECT kind, reference, s.nanos AS stripe_nanos, l.nanos AS ledger_nanos FROM at_stripe s
      FULL JOIN in_ledger l USING (kind, reference)
      WHERE s.nanos IS NOT NULL OR l.created_at < now() - $1 * interval '1 millisecond')`

const FIND = `${COMPARISON}
  SELECT kind || ':' || reference AS id, kind, reference, coalesce(stripe_nanos, 0)::text AS "stripeNanos",
    coalesce(ledger_nanos, 0)::text AS "ledgerNanos",
    CASE WHEN ledger_nanos IS NULL THEN 'missing_in_ledger' WHEN stripe_nanos IS NULL THEN 'missing_at_stripe'
      ELSE 'other_amount' END AS problem
  FROM compared WHERE stripe_nanos IS DISTINCT FROM ledger_nanos ORDER BY 1`

const SUM = `${COMPARISON} SELECT count(*)::int AS compared, coalesce(sum(stripe_nanos), 0)::text AS "stripeNanos",
  coalesce(sum(ledger_nanos), 0)::text AS "ledgerNanos" FROM compared`

type Row = Record<'id' | 'kind' | 'reference' | 'stripeNanos' | 'ledgerNanos', string> & Pick<Discrepancy, 'problem'>

async function remember(rows: readonly Row[]): Promise<void> {
  const column = (name: keyof Row) => rows.map((row) => row[name])
  const { rows: seen } = await getPool().query<Row & { isKnown: boolean }>({
    text: `INSERT INTO payment_discrepancy AS d (id, problem, posting_kind, reference, stripe_nanos, ledger_nanos)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[])
      ON CONFLICT (id) DO UPDATE SET problem = excluded.problem, stripe_nanos = excluded.stripe_nanos,
        ledger_nanos = excluded.ledger_nanos, last_seen_at = now(), resolved_at = NULL,
        first_seen_at = CASE WHEN d.resolved_at IS NULL THEN d.first_seen_at ELSE now() END,
        occurrence = d.occurrence + (d.resolved_at IS NOT NULL OR (d.problem, d.stripe_nanos, d.ledger_nanos)
          IS DISTINCT FROM (excluded.problem, excluded.stripe_nanos, excluded.ledger_nanos))::int
      RETURNING id, problem, stripe_nanos::text AS "stripeNanos", ledger_nanos::text AS "ledgerNanos",
        EXISTS (SELECT 1 FROM discrepancy_acknowledgement k WHERE k.discrepancy_id = d.id
          AND k.occurrence = d.occurrence) AS "isKnown"`,
    values: [
      column('id'),
      column('problem'),
      column('kind'),
      column('reference'),
      column('stripeNanos'),
      column('ledgerNanos'),
    ],
  })
  await getPool().query({
    text: 'UPDATE payment_discrepancy SET resolved_at = now() WHERE resolved_at IS NULL AND NOT (id = ANY($1))',
    values: [column('id')],
  })
  for (const { isKnown, ...row } of seen) if (!isKnown) getLogger().error(row, 'Stripe and the ledger differ')
}

/**
 * Compares every object that moved our balance at Stripe with its posting in the ledger, to the cent, and remembers each
 * difference until it is gone. One that changes, or comes back, is another occurrence: nobody has acknowledged it.
 */
export async function compareClearing({ graceMs = GRACE_MS_DEFAULT } = {}): Promise<Comparison> {
  const { rows } = await getPool().query<Row>({ text: FIND, values: [graceMs] })
  await remember(rows)
  const { rows: sums } = await getPool().query<{ compared: number; stripeNanos: string; ledgerNanos: string }>({
    text: SUM,
    values: [graceMs],
  })
  return {
    compared: sums[0]?.compared ?? 0,
    stripeNanos: BigInt(sums[0]?.stripeNanos ?? '0'),
    ledgerNanos: BigInt(sums[0]?.ledgerNanos ?? '0'),
    discrepancies: rows.map(({ id, problem, stripeNanos, ledgerNanos }) => ({
      id,
      problem,
      stripeNanos: BigInt(stripeNanos),
      ledgerNanos: BigInt(ledgerNanos),
    })),
  }
}
