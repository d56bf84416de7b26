import { getDb } from '@/lib/db'
import { newestSealVersion } from '@/lib/sealed-secrets'
import { openWebhookSecret, sealWebhookSecret } from './webhook-secret'

const BATCH_SIZE = 200

/** Seals secrets of webhooks anew that an older encryption key of the installation sealed. Safe in several processes at once. */
export async function resealWebhooks(): Promise<void> {
  const outdated = { keyVersion: { lt: newestSealVersion() } }
  for (let lastId: string | undefined; ;) {
    const rows = await getDb().noticeWebhook.findMany({
      where: { ...outdated, ...(lastId === undefined ? {} : { organizationId: { gt: lastId } }) },
      orderBy: { organizationId: 'asc' },
      take: BATCH_SIZE,
    })
    for (const { organizationId, ciphertext, keyVersion } of rows) {
      const secret = openWebhookSecret(organizationId, { ciphertext, keyVersion })
      if (secret === null) continue
      const data = sealWebhookSecret(organizationId, secret)
      await getDb().noticeWebhook.updateMany({ where: { organizationId, ciphertext }, data })
    }
    lastId = rows.at(-1)?.organizationId
    if (lastId === undefined) break
  }
}
