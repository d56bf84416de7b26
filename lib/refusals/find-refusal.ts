import { getPool } from '@/lib/db'
import { type Refusal, type RefusalRow, toRefusal } from './refusal'

/** One refused request of an organization; null when it has none by that id. */
export async function findRefusal(input: { organizationId: string; id: string }): Promise<Refusal | null> {
  const { rows } = await getPool().query<RefusalRow>({
    name: 'refusal-find',
    text: 'SELECT * FROM refused_request WHERE organization_id = $1 AND id = $2 LIMIT 1',
    values: [input.organizationId, input.id],
  })
  return rows[0] ? toRefusal(rows[0]) : null
}
