import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'
import { EXCESS_KINDS, SUMS_OF_ALL, SUMS_WITH_NEW } from './organization-sums'

const HELD = compareSums({
  left: 'SELECT organization_id, held_nanos AS sum FROM ledger_balance',
  right: 'SELECT organization_id, sum(amount_nanos) FROM ledger_slice GROUP BY 1',
  keys: 'organization_id',
})

/** Balance rows against what they are sums of. The minute's check looks at all of them too, from sums kept of old entries. */
export const BALANCE_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'posted_is_sum_of_entries',
    description: "Every customer's posted balance is the sum of the entries of their accounts.",
    whole: comparePosted(SUMS_OF_ALL),
    minute: comparePosted(SUMS_WITH_NEW),
  },
  {
    invariant: 'credited_is_sum_of_non_usage',
    description: 'Credited is the sum of all customer entries but usage; bought is the sum of purchases.',
    whole: compareCredited(SUMS_OF_ALL),
    minute: compareCredited(SUMS_WITH_NEW),
  },
  {
    invariant: 'held_is_sum_of_slices',
    description: "Every customer's held amount is the sum of their open slices.",
    whole: HELD,
    minute: HELD,
  },
  {
    invariant: 'available_not_negative',
    description: `Posted less held is below zero nowhere, but by what was counted as ${EXCESS_KINDS.join(' or ')}.`,
    whole: compareAvailable(SUMS_OF_ALL),
    minute: compareAvailable(SUMS_WITH_NEW),
  },
]

function comparePosted(sums: string): string {
  return compareSums({
    left: 'SELECT organization_id, posted_nanos AS sum FROM ledger_balance',
    right: `SELECT organization_id, sum FROM (${sums}) s`,
    keys: 'organization_id',
  })
}

function compareCredited(sums: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.credited_nanos <> coalesce(s.credited, 0)
      OR b.bought_nanos <> coalesce(s.bought, 0)) AS violations
    FROM ledger_balance b LEFT JOIN (${sums}) s USING (organization_id)`
}

function compareAvailable(sums: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos - b.held_nanos
      + least(b.overdraft_nanos, -coalesce(s.excess, 0)) < 0) AS violations
    FROM ledger_balance b LEFT JOIN (${sums}) s USING (organization_id)`
}
