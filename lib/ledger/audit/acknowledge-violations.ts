import { runQuery } from '../run-query'
import { getAuditState } from './get-audit-state'
import { DISCREPANCY_INVARIANT, OPEN_DISCREPANCIES } from './open-discrepancies'

type Known = {
  reason: string
  /** Null: from the command line. */
  userId?: string | null
}

/** Differences with the payment provider are acknowledged each by itself: a number would hide the next one behind the last. */
const NOTE = `WITH known AS (
    INSERT INTO discrepancy_acknowledgement
      (discrepancy_id, occurrence, problem, stripe_nanos, ledger_nanos, reason, acknowledged_by_id)
    SELECT d.id, d.occurrence, d.problem, d.stripe_nanos, d.ledger_nanos, $1, $3 FROM ${OPEN_DISCREPANCIES} AND $4::boolean
    ON CONFLICT DO NOTHING)
  INSERT INTO audit_acknowledgement (reason, violations) VALUES ($1, $2::jsonb)`

/**
 * Notes that an operator knows of the violations there are now: top-ups go on until more are found, of these invariants
 * or of others. A whole check that finds an invariant clean ends what was said about it.
 * @returns what was acknowledged; empty, and nothing noted, when the last check was clean
 */
export async function acknowledgeViolations({ reason, userId = null }: Known): Promise<string[]> {
  const { invariants } = await getAuditState()
  const broken = invariants.filter((found) => found.violations > 0)
  if (broken.length === 0) return []
  const counted = broken.filter((found) => found.invariant !== DISCREPANCY_INVARIANT)
  const violations = Object.fromEntries(counted.map((found) => [found.invariant, found.violations]))
  await runQuery({
    text: NOTE,
    values: [reason, JSON.stringify(violations), userId, counted.length < broken.length],
  })
  return broken.map((found) => found.invariant)
}
