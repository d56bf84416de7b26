import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'

/** Deletes what is stored of one generation. @throws AppError not_found */
export async function deleteStoredContent({
  organizationId,
  id,
}: {
  organizationId: string
  id: string
}): Promise<void> {
  const { rowCount } = await getPool().query(
    'DELETE FROM generation_content WHERE organization_id = $1 AND generation_id = $2',
    [organizationId, id],
  )
  if (rowCount === 0) {
    throw new AppError('not_found', `There is no stored content of ${id.slice(0, 100)}.`, { details: { field: 'id' } })
  }
}

/** Deletes everything that is stored of an organization; returns how many contents that were. */
export async function deleteStoredContents({ organizationId }: { organizationId: string }): Promise<number> {
  const { rowCount } = await getPool().query('DELETE FROM generation_content WHERE organization_id = $1', [
    organizationId,
  ])
  return rowCount ?? 0
}
