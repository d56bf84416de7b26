import { toStoredGeneration, type GenerationRow } from './generation-row'
import { runQuery } from './run-query'
import type { StoredGeneration } from './types'

/** One generation of an organization; null when it has none by that id. */
export async function findGeneration(input: { organizationId: string; id: string }): Promise<StoredGeneration | null> {
  const [row] = await runQuery<GenerationRow>({
    name: 'ledger-generation',
    text: `SELECT g.* FROM generation_key k
      JOIN generation g ON g.organization_id = k.organization_id AND g.created_at = k.created_at AND g.id = k.id
      WHERE k.id = $2 AND k.organization_id = $1`,
    values: [input.organizationId, input.id],
  })
  return row ? toStoredGeneration(row) : null
}
