import { runQuery } from '../run-query'

const TIMEOUT_MS = 3_000

/** Which of these organizations want every process to keep nothing unused: one was short, or a limit is lower than it was. */
export async function listReclaimed(organizationIds: readonly string[]): Promise<string[]> {
  const rows = await runQuery<{ organization_id: string }>({
    name: 'ledger-reclaimed',
    text: 'SELECT organization_id FROM ledger_balance WHERE organization_id = ANY ($1) AND reclaim_until > ledger_now()',
    values: [organizationIds],
    timeoutMs: TIMEOUT_MS,
  })
  return rows.map((row) => row.organization_id)
}
