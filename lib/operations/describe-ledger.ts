import { getDb } from '@/lib/db'
import { getAuditState, readTopUpStop } from '@/lib/ledger'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { listDiscrepancies } from './list-discrepancies'

const RUNS_SHOWN = 12

/** What the ledger's checks found, the last of them, and where the payment provider and the ledger differ. */
export async function describeLedger(): Promise<OperatorLedger> {
  const [state, runs, discrepancies, deadEvents] = await Promise.all([
    getAuditState(),
    getDb().auditRun.findMany({ orderBy: { id: 'desc' }, take: RUNS_SHOWN }),
    listDiscrepancies(),
    getDb().stripeEvent.count({ where: { deadAt: { not: null }, processedAt: null } }),
  ])
  return {
    is_stale: state.isStale,
    top_ups_stopped: readTopUpStop(state).stopped,
    last_whole_run_at: state.lastWholeRunAt?.toISOString() ?? null,
    last_minute_run_at: state.lastMinuteRunAt?.toISOString() ?? null,
    invariants: state.invariants.map(({ checkedByWhole, checkedByMinute, ...found }) => ({
      ...found,
      checked_by_whole: checkedByWhole,
      checked_by_minute: checkedByMinute,
    })),
    runs: runs.map((run) => ({
      id: run.id.toString(),
      kind: run.kind,
      finished_at: run.finishedAt.toISOString(),
      duration_ms: run.finishedAt.getTime() - run.startedAt.getTime(),
      violations: Number(run.violations),
    })),
    ...discrepancies,
    dead_events: deadEvents,
  }
}
