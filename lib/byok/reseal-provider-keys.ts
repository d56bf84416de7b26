import { getDb } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { newestKeyVersion, openKey, sealKey } from './seal-key'

const BATCH_SIZE = 200

/**
 * Seals keys anew that an older encryption key of the installation sealed, so that the older one can be taken away. For a
 * periodic job; safe in several processes at once, because a row is written only if it is still the one that was read.
 */
export async function resealProviderKeys(): Promise<{ resealed: number; unreadable: number }> {
  const result = { resealed: 0, unreadable: 0 }
  const outdated = { keyVersion: { lt: newestKeyVersion() } }
  for (let lastId: string | undefined; ;) {
    const rows = await getDb().providerKey.findMany({
      where: { ...outdated, ...(lastId === undefined ? {} : { id: { gt: lastId } }) },
      orderBy: { id: 'asc' },
      take: BATCH_SIZE,
    })
    for (const row of rows) {
      const plaintext = openKey({ place: row, ciphertext: row.ciphertext, keyVersion: row.keyVersion })
      if (plaintext === null) result.unreadable += 1
      else result.resealed += await reseal(row, plaintext)
    }
    lastId = rows.at(-1)?.id
    if (lastId === undefined) break
  }
  if (result.resealed + result.unreadable > 0) getLogger().info(result, 'provider keys were sealed anew')
  return result
}

async function reseal(
  row: { id: string; organizationId: string; provider: string; ciphertext: Uint8Array<ArrayBuffer> },
  plaintext: string,
) {
  const { count } = await getDb().providerKey.updateMany({
    where: { id: row.id, organizationId: row.organizationId, ciphertext: row.ciphertext },
    data: sealKey({ place: row, plaintext }),
  })
  return count
}
