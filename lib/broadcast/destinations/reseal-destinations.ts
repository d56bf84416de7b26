import { getDb } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { newestSealVersion } from '@/lib/sealed-secrets'
import { openConfig, sealConfig } from './destination-config'

const BATCH_SIZE = 200

/**
 * Seals addresses and credentials anew that an older encryption key of the installation sealed, so that the older one can be
 * taken away. For a periodic job; safe in several processes at once: a row is written only if it is still the one that was read.
 */
export async function resealDestinations(): Promise<{ resealed: number; unreadable: number }> {
  const result = { resealed: 0, unreadable: 0 }
  const outdated = { keyVersion: { lt: newestSealVersion() } }
  for (let lastId: string | undefined; ;) {
    const rows = await getDb().observabilityDestination.findMany({
      where: { ...outdated, ...(lastId === undefined ? {} : { id: { gt: lastId } }) },
      orderBy: { id: 'asc' },
      take: BATCH_SIZE,
    })
    for (const row of rows) {
      const config = openConfig(row)
      const { id, organizationId, ciphertext } = row
      if (config === null) result.unreadable += 1
      else {
        const where = { id, organizationId, ciphertext }
        const { count } = await getDb().observabilityDestination.updateMany({ where, data: sealConfig(row, config) })
        result.resealed += count
      }
    }
    lastId = rows.at(-1)?.id
    if (lastId === undefined) break
  }
  if (result.resealed + result.unreadable > 0) getLogger().info(result, 'observability destinations were sealed anew')
  return result
}
