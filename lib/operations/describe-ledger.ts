import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { getAuditState, readTopUpStop } from '@/lib/ledger'
import type { OperatorLedger } from '@/lib/schemas/operator'

const RUNS_SHOWN = 12
const DISCREPANCIES_SHOWN = 100

/** What the ledger's checks found, the last of them, and where the payment provider and the ledger differ. */
export async function describeLedger(): Promise<OperatorLedger> {
  const [state, runs, discrepancies, deadEvents] = await Promise.all([
    getAuditState(),
    getDb().auditRun.findMany({ orderBy: { id: 'desc' }, take: RUNS_SHOWN }),
    getDb().paymentDiscrepancy.findMany({
      where: { resolvedAt: null },
      orderBy: { firstSeenAt: 'asc' },
      take: DISCREPANCIES_SHOWN,
    }),
    getDb().stripeEvent.count({ where: { deadAt: { not: null }, processedAt: null } }),
  ])
  return {
    is_stale: state.isStale,
    top_ups_stopped: readTopUpStop(state).stopped,
    invariants: [...state.invariants],
    runs: runs.map((run) => ({
      id: run.id.toString(),
      kind: run.kind,
      finished_at: run.finishedAt.toISOString(),
      duration_ms: run.finishedAt.getTime() - run.startedAt.getTime(),
      violations: Number(run.violations),
    })),
    discrepancies: discrepancies.map((row) => ({
      id: row.id,
      problem: row.problem,
      reference: row.reference,
      stripe_usd: formatNanosAsUsd(row.stripeNanos),
      ledger_usd: formatNanosAsUsd(row.ledgerNanos),
      first_seen_at: row.firstSeenAt.toISOString(),
    })),
    dead_events: deadEvents,
  }
}
