import { getDb } from '@/lib/db'
import { getKeyUsage } from '@/lib/ledger'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { toKeyObject, WITH_APP } from './key-object'

const PAGE_SIZE = 100

export type KeyListing = {
  organizationId: string
  includeDisabled: boolean
  includeExpired: boolean
  offset: number
  /** Only what this person made; absent = all. */
  madeByUserId?: string | undefined
}

/** A page of an organization's keys, newest first, at most 100. */
export async function listKeys({
  organizationId,
  includeDisabled,
  includeExpired,
  offset,
  madeByUserId,
}: KeyListing): Promise<ApiKeyObject[]> {
  const rows = await getDb().apiKey.findMany({
    where: {
      organizationId,
      deletedAt: null,
      ...(madeByUserId === undefined ? {} : { createdByUserId: madeByUserId }),
      ...(includeDisabled ? {} : { disabledAt: null }),
      ...(includeExpired ? {} : { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: offset,
    take: PAGE_SIZE,
    include: WITH_APP,
  })
  const usage = await getKeyUsage({ organizationId, apiKeyIds: rows.map((row) => row.id) })
  return rows.flatMap((row) => {
    const spent = usage.get(row.id)
    return spent ? [toKeyObject(row, spent)] : []
  })
}
