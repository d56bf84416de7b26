import { getDb } from '@/lib/db'

/** Changes what an organization is called. */
export async function renameOrganization({
  organizationId,
  name,
}: {
  organizationId: string
  name: string
}): Promise<{ id: string; name: string }> {
  const { id } = await getDb().organization.update({ where: { id: organizationId }, data: { name } })
  return { id, name }
}
