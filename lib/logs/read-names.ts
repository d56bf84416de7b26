import { getDb } from '@/lib/db'

export type Names = {
  keyOf: (id: string | null) => { hash: string; name: string } | null
  memberOf: (id: string | null) => { id: string; name: string } | null
}

/** What people call the keys and people of some rows; deleted keys keep their name, and who left is named too. */
export async function readNames({
  organizationId,
  apiKeyIds,
  userIds,
}: {
  organizationId: string
  apiKeyIds: readonly (string | null)[]
  userIds: readonly (string | null)[]
}): Promise<Names> {
  const [keys, people] = await Promise.all([
    getDb().apiKey.findMany({
      where: { organizationId, id: { in: listUnique(apiKeyIds) } },
      select: { id: true, hash: true, name: true },
    }),
    getDb().user.findMany({
      where: { id: { in: listUnique(userIds) } },
      select: { id: true, name: true, email: true },
    }),
  ])
  const keyById = new Map(keys.map(({ id, hash, name }) => [id, { hash, name }]))
  const personById = new Map(people.map(({ id, name, email }) => [id, { id, name: name ?? email }]))
  return {
    keyOf: (id) => (id === null ? null : (keyById.get(id) ?? null)),
    memberOf: (id) => (id === null ? null : (personById.get(id) ?? null)),
  }
}

function listUnique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
