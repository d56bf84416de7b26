import { recordAudit } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'

/** After each check as long a rest as it took: half of one core at most. */
const REST_SHARE = 1

/** The minute's check, or the whole one when that is due; says what is broken in the log. */
export async function auditLedger(): Promise<void> {
  const record = await recordAudit({ kind: 'due', restShare: REST_SHARE })
  if (!record) return
  for (const { invariant, description, violations } of record.results) {
    if (violations === 0n) continue
    getLogger().error({ invariant, description, violations: String(violations) }, 'ledger invariant violated')
  }
  if (record.kind === 'whole') getLogger().info({ durationMs: record.durationMs }, 'whole ledger checked')
}
