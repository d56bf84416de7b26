import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import type { OperatorLedger } from '@/lib/schemas/operator'

const OPEN_SHOWN = 100
const PAST_SHOWN = 20

type Figures = { id: string; occurrence: number; problem: string; reference: string; stripe: string; ledger: string }
type Known = { reason: string; acknowledged_at: Date; email: string | null }
type OpenRow = Figures & { first_seen_at: Date } & { [Key in keyof Known]: Known[Key] | null }
type PastRow = Figures & Known & { resolved_at: Date | null }

const KNOWN = 'k.reason, k.acknowledged_at, u.email'

const SELECT_OPEN = `
  SELECT d.id, d.occurrence, d.problem, d.reference, d.stripe_nanos::text AS stripe, d.ledger_nanos::text AS ledger,
    d.first_seen_at, ${KNOWN}
  FROM payment_discrepancy d
    LEFT JOIN discrepancy_acknowledgement k ON k.discrepancy_id = d.id AND k.occurrence = d.occurrence
    LEFT JOIN app_user u ON u.id = k.acknowledged_by_id
  WHERE d.resolved_at IS NULL ORDER BY k.discrepancy_id IS NOT NULL, d.first_seen_at, d.id LIMIT ${OPEN_SHOWN}`

/** Of what is gone, or differs in another way by now. */
const SELECT_PAST = `
  SELECT d.id, k.occurrence, k.problem, d.reference, k.stripe_nanos::text AS stripe, k.ledger_nanos::text AS ledger,
    CASE WHEN d.occurrence = k.occurrence THEN d.resolved_at END AS resolved_at, ${KNOWN}
  FROM discrepancy_acknowledgement k JOIN payment_discrepancy d ON d.id = k.discrepancy_id
    LEFT JOIN app_user u ON u.id = k.acknowledged_by_id
  WHERE d.resolved_at IS NOT NULL OR d.occurrence > k.occurrence ORDER BY k.acknowledged_at DESC LIMIT ${PAST_SHOWN}`

const toFigures = (row: Figures) => ({
  id: row.id,
  occurrence: row.occurrence,
  problem: row.problem,
  reference: row.reference,
  stripe_usd: formatNanosAsUsd(BigInt(row.stripe)),
  ledger_usd: formatNanosAsUsd(BigInt(row.ledger)),
})

const toKnown = ({ reason, acknowledged_at: at, email }: Known) => ({ reason, at: at.toISOString(), by: email })

function toOpen({ reason, acknowledged_at: at, email, ...row }: OpenRow): OperatorLedger['discrepancies'][number] {
  return {
    ...toFigures(row),
    first_seen_at: row.first_seen_at.toISOString(),
    acknowledged: reason === null || at === null ? null : toKnown({ reason, acknowledged_at: at, email }),
  }
}

function toPast(row: PastRow): OperatorLedger['past_acknowledgements'][number] {
  return { ...toFigures(row), resolved_at: row.resolved_at?.toISOString() ?? null, acknowledged: toKnown(row) }
}

/** Where the payment provider and the ledger differ, what nobody acknowledged first; and what was acknowledged before. */
export async function listDiscrepancies(): Promise<Pick<OperatorLedger, 'discrepancies' | 'past_acknowledgements'>> {
  const [open, past] = await Promise.all([getPool().query<OpenRow>(SELECT_OPEN), getPool().query<PastRow>(SELECT_PAST)])
  return { discrepancies: open.rows.map(toOpen), past_acknowledgements: past.rows.map(toPast) }
}
