import { runQuery } from './run-query'

/** Whether an organization's purchases ever (grants do not count) come to at least `atLeastNanos` nano-dollars. */
export async function hasEverBought(input: { organizationId: string; atLeastNanos: bigint }): Promise<boolean> {
  const [row] = await runQuery<{ bought: boolean }>({
    name: 'ledger-bought',
    text: 'SELECT bought_nanos >= $2::bigint AS bought FROM ledger_balance WHERE organization_id = $1',
    values: [input.organizationId, input.atLeastNanos],
  })
  return row?.bought ?? false
}
