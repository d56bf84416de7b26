import { getDb } from '@/lib/db'
import { newestSealVersion } from '@/lib/sealed-secrets'
import { openSeed, sealSeed } from './seed'

const BATCH_SIZE = 200

/** Seals seeds anew that an older encryption key of the installation sealed. For a periodic job; safe in several at once. */
export async function resealSeeds(): Promise<void> {
  const rows = await getDb().twoFactor.findMany({
    where: { keyVersion: { lt: newestSealVersion() } },
    take: BATCH_SIZE,
  })
  for (const row of rows) {
    const seed = openSeed(row.userId, row)
    if (seed === null) continue
    await getDb().twoFactor.updateMany({
      where: { userId: row.userId, ciphertext: row.ciphertext },
      data: sealSeed(row.userId, seed),
    })
  }
}
