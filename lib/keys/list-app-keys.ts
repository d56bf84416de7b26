import { getDb } from '@/lib/db'
import { getKeyUsage } from '@/lib/ledger'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { toKeyObject, WITH_APP } from './key-object'

const LISTED_MAX = 500

/** Keys that programs got through the consent page, newest first; only those of one person unless undefined. */
export async function listAppKeys(listing: {
  organizationId: string
  madeByUserId: string | undefined
}): Promise<ApiKeyObject[]> {
  const { organizationId, madeByUserId } = listing
  const rows = await getDb().apiKey.findMany({
    where: {
      organizationId,
      deletedAt: null,
      oauthAppId: { not: null },
      ...(madeByUserId === undefined ? {} : { createdByUserId: madeByUserId }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: LISTED_MAX,
    include: WITH_APP,
  })
  const usage = await getKeyUsage({ organizationId, apiKeyIds: rows.map((row) => row.id) })
  return rows.flatMap((row) => {
    const spent = usage.get(row.id)
    return spent ? [toKeyObject(row, spent)] : []
  })
}
