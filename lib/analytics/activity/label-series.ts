import { getCatalog } from '@/lib/catalog'
import { getDb } from '@/lib/db'
import type { ActivityDimension } from '@/lib/schemas/activity-question'

/** What people read of requests that have no value of a dimension. */
const WITHOUT: Record<ActivityDimension, string> = {
  model: 'No model',
  key: 'Dashboard',
  provider: 'No provider reached',
  app: 'No app named',
  member: 'No member',
  chain: 'No chain',
}

type Question = { organizationId: string; dimension: ActivityDimension; ids: readonly string[] }

/** What people read in a chart's legend, by series id; names of other organizations' rows are never looked up. */
export async function labelSeries({ organizationId, dimension, ids }: Question): Promise<ReadonlyMap<string, string>> {
  const unique = [...new Set(ids)]
  const names = await findNames({ organizationId, dimension, ids: unique.filter((id) => id !== '') })
  return new Map(unique.map((id) => [id, id === '' ? WITHOUT[dimension] : (names.get(id) ?? id)]))
}

async function findNames(question: Question): Promise<ReadonlyMap<string, string>> {
  switch (question.dimension) {
    case 'key':
      return findKeys(question)
    case 'member':
      return findMembers(question)
    case 'chain':
      return findChains(question)
    case 'app':
      return new Map()
    case 'model':
    case 'provider':
      return findInCatalog(question)
  }
}

async function findInCatalog({ dimension, ids }: Question): Promise<ReadonlyMap<string, string>> {
  const catalog = await getCatalog()
  const providers = new Map(catalog.providers.map((provider) => [provider.slug, provider.name]))
  const find = (id: string) => (dimension === 'model' ? catalog.findModel(id)?.name : providers.get(id))
  return new Map(ids.map((id) => [id, find(id) ?? id]))
}

async function findKeys({ organizationId, ids }: Question): Promise<ReadonlyMap<string, string>> {
  const where = { organizationId, id: { in: [...ids] } }
  const keys = await getDb().apiKey.findMany({ where, select: { id: true, name: true } })
  return new Map(keys.map(({ id, name }) => [id, name]))
}

async function findMembers({ organizationId, ids }: Question): Promise<ReadonlyMap<string, string>> {
  const members = await getDb().membership.findMany({
    where: { organizationId, userId: { in: [...ids] } },
    select: { userId: true, user: { select: { name: true, email: true } } },
  })
  const names = new Map(members.map(({ userId, user }) => [userId, user.name ?? user.email]))
  return new Map(ids.map((id) => [id, names.get(id) ?? 'Former member']))
}

async function findChains({ organizationId, ids }: Question): Promise<ReadonlyMap<string, string>> {
  const where = { organizationId, slug: { in: [...ids] } }
  const chains = await getDb().chain.findMany({ where, select: { slug: true, name: true } })
  return new Map(chains.map(({ slug, name }) => [slug, name]))
}
