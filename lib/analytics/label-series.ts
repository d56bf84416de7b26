import { getCatalog } from '@/lib/catalog'
import { getDb } from '@/lib/db'
import type { ActivityGroup } from '@/lib/schemas/activity'

/** What people read in a chart's legend, by series id. */
export async function labelSeries({
  organizationId,
  groupBy,
  ids,
}: {
  organizationId: string
  groupBy: ActivityGroup
  ids: string[]
}): Promise<Map<string, string>> {
  const unique = [...new Set(ids)]
  if (groupBy === 'key') return labelKeys(organizationId, unique)
  const catalog = await getCatalog()
  const providers = new Map(catalog.providers.map((provider) => [provider.slug, provider.name]))
  const label = (id: string) => (groupBy === 'model' ? catalog.findModel(id)?.name : providers.get(id))
  return new Map(unique.map((id) => [id, id === '' ? 'No provider reached' : (label(id) ?? id)]))
}

async function labelKeys(organizationId: string, ids: string[]): Promise<Map<string, string>> {
  const keys = await getDb().apiKey.findMany({
    where: { organizationId, id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map([['', 'Dashboard'], ...keys.map((key): [string, string] => [key.id, key.name])])
}
