import { runQuery } from './run-query'

const PAGE_SIZE = 500

/**
 * Takes what is left of promotional credit whose time is over, except what requests hold: that is honoured, and taken by a
 * later run if it is not spent. Each organization in a transaction of its own, so that none waits for another. For the
 * worker; safe to run anywhere, at any time, at once. Admission does the same for the organization that asks.
 */
export async function expirePromotionalCredit(): Promise<{ organizations: number; expiredNanos: bigint }> {
  const result = { organizations: 0, expiredNanos: 0n }
  let due = await listDue('')
  while (due.length > 0) {
    for (const organizationId of due) {
      const expiredNanos = await expireOne(organizationId)
      if (expiredNanos > 0n) result.organizations += 1
      result.expiredNanos += expiredNanos
    }
    due = await listDue(due.at(-1) ?? '')
  }
  return result
}

async function listDue(afterOrganizationId: string): Promise<string[]> {
  const rows = await runQuery<{ organization_id: string }>({
    name: 'ledger-expiry-due',
    text: `SELECT organization_id FROM ledger_balance WHERE promotional_expires_at <= ledger_now() AND organization_id > $1
      ORDER BY organization_id LIMIT $2`,
    values: [afterOrganizationId, PAGE_SIZE],
  })
  return rows.map((row) => row.organization_id)
}

async function expireOne(organizationId: string): Promise<bigint> {
  const [row] = await runQuery<{ nanos: bigint }>({
    name: 'ledger-expire',
    text: 'SELECT ledger_promotional_expire($1) AS nanos',
    values: [organizationId],
  })
  return row?.nanos ?? 0n
}
