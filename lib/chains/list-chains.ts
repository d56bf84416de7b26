import { getDb } from '@/lib/db'
import type { ChainObject } from '@/lib/schemas/chains'
import { toChainObject } from './chain-object'

/** All chains of an organization, newest first. */
export async function listChains({ organizationId }: { organizationId: string }): Promise<ChainObject[]> {
  const rows = await getDb().chain.findMany({ where: { organizationId }, orderBy: { createdAt: 'desc' } })
  return rows.map(toChainObject)
}
