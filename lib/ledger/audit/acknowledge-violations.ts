import { runQuery } from '../run-query'
import { getAuditState } from './get-audit-state'

/**
 * Notes that an operator knows of the violations there are now: top-ups go on until more are found, of these invariants
 * or of others. A whole check that finds an invariant clean ends what was said about it.
 * @returns what was acknowledged; empty, and nothing noted, when the last check was clean
 */
export async function acknowledgeViolations({ reason }: { reason: string }): Promise<string[]> {
  const { invariants } = await getAuditState()
  const broken = invariants.filter((found) => found.violations > 0)
  if (broken.length === 0) return []
  const violations = Object.fromEntries(broken.map((found) => [found.invariant, found.violations]))
  await runQuery({
    text: 'INSERT INTO audit_acknowledgement (reason, violations) VALUES ($1, $2::jsonb)',
    values: [reason, JSON.stringify(violations)],
  })
  return broken.map((found) => found.invariant)
}
