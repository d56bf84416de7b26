import { runQuery } from '../run-query'

/** From when on single generations are there; null when none were ever taken away. */
export async function findKeptSince(): Promise<Date | null> {
  const [row] = await runQuery<{ since: Date | null }>({
    name: 'ledger-kept-since',
    text: 'SELECT max(to_at) AS since FROM ledger_detached',
    values: [],
  })
  return row?.since ?? null
}

/** When a generation was made that is not kept any more; null when there never was such a one, or it is there. */
export async function findDetachedGeneration(input: { organizationId: string; id: string }): Promise<Date | null> {
  const [row] = await runQuery<{ created_at: Date }>({
    text: `SELECT k.created_at FROM generation_key k
      JOIN ledger_detached d ON k.created_at >= d.from_at AND k.created_at < d.to_at
      WHERE k.organization_id = $1 AND k.id = $2`,
    values: [input.organizationId, input.id],
  })
  return row?.created_at ?? null
}
