import { getDb } from '@/lib/db'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { toProviderKeyObject } from './provider-key-object'

export type ProviderKeyListing = {
  organizationId: string
  provider?: string | undefined
  offset: number
  limit: number
}

/** An organization's provider keys in the order in which they are tried, and how many there are in all. */
export async function listProviderKeys({
  organizationId,
  provider,
  offset,
  limit,
}: ProviderKeyListing): Promise<{ keys: ProviderKeyObject[]; totalCount: number }> {
  const where = { organizationId, ...(provider === undefined ? {} : { provider }) }
  const [rows, totalCount] = await Promise.all([
    getDb().providerKey.findMany({
      where,
      orderBy: [{ provider: 'asc' }, { sortOrder: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
      skip: offset,
      take: limit,
    }),
    getDb().providerKey.count({ where }),
  ])
  return { keys: rows.map(toProviderKeyObject), totalCount }
}
