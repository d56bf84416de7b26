import { getPool } from '@/lib/db'

/** The subjects that an organization's audit log has something about, for a filter. */
export async function listAreas({ organizationId }: { organizationId: string }): Promise<string[]> {
  const { rows } = await getPool().query<{ area: string }>(
    'SELECT DISTINCT area FROM audit_event WHERE organization_id = $1 ORDER BY area',
    [organizationId],
  )
  return rows.map(({ area }) => area)
}
