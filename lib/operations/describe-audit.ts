import { getAuditState, readTopUpStop } from '@/lib/ledger'

export type AuditSummary = { isSound: boolean; detail: string }

/**
 * What the audit says, for operators. Never a reason to take a process out of service: every gateway would report the same,
 * and a balancer that removed them all would make an outage out of a difference in the books. It stops top-ups instead.
 */
export async function describeAudit(): Promise<AuditSummary> {
  const state = await getAuditState()
  const broken = state.invariants.filter((found) => found.violations > 0).map((found) => found.invariant)
  if (broken.length > 0) {
    const consequence = readTopUpStop(state).stopped ? 'top-ups are stopped' : 'acknowledged, top-ups go on'
    return { isSound: false, detail: `violated: ${broken.join(', ')}; ${consequence}; run npm run audit` }
  }
  if (state.lastRunAt === null) return { isSound: false, detail: 'not audited yet; the worker does it' }
  if (state.isStale) {
    return { isSound: false, detail: `not audited since ${state.lastRunAt.toISOString()}; see whether the worker runs` }
  }
  return { isSound: true, detail: `${state.invariants.length} invariants hold` }
}
