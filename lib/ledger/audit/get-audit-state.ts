import { runQuery } from '../run-query'
import { countOpenDiscrepancies, DISCREPANCY_INVARIANT } from './open-discrepancies'

export interface AuditState {
  /** Null before the first check ended. */
  lastRunAt: Date | null
  lastWholeRunAt: Date | null
  /** Of the minute's checks, which look at what is new. */
  lastMinuteRunAt: Date | null
  /** No check ended for ten minutes, or no whole one for a day. */
  isStale: boolean
  /** Every invariant that was looked at, by the latest checks. */
  invariants: readonly InvariantState[]
}

export interface InvariantState {
  invariant: string
  /** Rows that the latest whole check looked at; null where none did. */
  checkedByWhole: number | null
  /** Rows that the latest minute's check looked at; null where it leaves the invariant to the whole one. */
  checkedByMinute: number | null
  violations: number
  /**
   * Violations that an operator said are known; no reason to stop top-ups. Always 0 for differences with the payment provider:
   * one that is known is no violation.
   */
  acknowledged: number
}

interface Stored {
  invariant: string
  checked: number
  violations: number
}

interface Run {
  kind: 'minute' | 'whole'
  finished_at: Date
  /** By the database's clock. */
  age_seconds: number
  results: Stored[]
}

/**
 * What the latest checks found. A violation that the whole check found holds until a later whole check is clean, because
 * the minute's looks at new rows only; what the minute's check found counts beside it when it is the later one.
 */
export async function getAuditState(): Promise<AuditState> {
  const runs = await runQuery<Run>({
    text: `SELECT kind, finished_at, results, extract(epoch FROM now() - finished_at)::float8 AS age_seconds
      FROM audit_run WHERE id IN ((SELECT max(id) FROM audit_run WHERE kind = 'whole'),
        (SELECT max(id) FROM audit_run WHERE kind = 'minute')) ORDER BY id`,
    values: [],
  })
  const whole = runs.find((run) => run.kind === 'whole')
  const minute = runs.find((run) => run.kind === 'minute')
  const last = runs.at(-1)
  const invariants = await withOpenDiscrepancies(mergeResults(whole?.results, last?.results))
  const isBroken = invariants.some((found) => found.violations > 0)
  const known = isBroken ? await readAcknowledged() : new Map<string, number>()
  return {
    lastRunAt: last?.finished_at ?? null,
    lastWholeRunAt: whole?.finished_at ?? null,
    lastMinuteRunAt: minute?.finished_at ?? null,
    isStale: isOlder(whole, WHOLE_STALE_SECONDS) || isOlder(last, STALE_SECONDS),
    invariants: invariants.map((found) => ({
      ...found,
      checkedByWhole: countChecked(whole, found.invariant),
      checkedByMinute: countChecked(minute, found.invariant),
      acknowledged: known.get(found.invariant) ?? 0,
    })),
  }
}

function countChecked(run: Run | undefined, invariant: string): number | null {
  return run?.results.find((stored) => stored.invariant === invariant)?.checked ?? null
}

const STALE_SECONDS = 10 * 60
const WHOLE_STALE_SECONDS = 24 * 60 * 60

function isOlder(run: Run | undefined, seconds: number): boolean {
  return run === undefined || run.age_seconds > seconds
}

type Found = Omit<Stored, 'checked'>

function mergeResults(whole: readonly Stored[] = [], last: readonly Stored[] = []): Found[] {
  const merged = new Map<string, Found>()
  for (const { invariant, violations } of [...whole, ...last]) {
    const before = merged.get(invariant)
    if (!before || violations > before.violations) merged.set(invariant, { invariant, violations })
  }
  return [...merged.values()]
}

/**
 * Differences with the payment provider are rows at hand, so what a check found of them is counted anew: one that was
 * acknowledged or is gone counts no longer, and one that came since is not hidden by it.
 */
async function withOpenDiscrepancies(invariants: readonly Found[]): Promise<readonly Found[]> {
  const found = invariants.find(({ invariant }) => invariant === DISCREPANCY_INVARIANT)
  if (!found || found.violations === 0) return invariants
  const violations = await countOpenDiscrepancies()
  return invariants.map((stored) => (stored === found ? { ...stored, violations } : stored))
}

/** The newest acknowledgement, without invariants that a whole check has found clean since. */
async function readAcknowledged(): Promise<Map<string, number>> {
  const rows = await runQuery<{ invariant: string; violations: number }>({
    text: `SELECT known.key AS invariant, known.value::text::float8 AS violations
      FROM (SELECT * FROM audit_acknowledgement ORDER BY id DESC LIMIT 1) a, jsonb_each(a.violations) known
      WHERE known.key <> $1 AND NOT EXISTS (
        SELECT 1 FROM audit_run r, jsonb_to_recordset(r.results) AS found (invariant text, violations bigint)
        WHERE r.kind = 'whole' AND r.started_at > a.created_at AND found.invariant = known.key AND found.violations = 0)`,
    values: [DISCREPANCY_INVARIANT],
  })
  return new Map(rows.map((row) => [row.invariant, row.violations]))
}
