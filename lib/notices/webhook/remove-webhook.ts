import { getDb } from '@/lib/db'
import { noWebhook } from './webhook-object'

/** Forgets the webhook, its secret and what waited for it. @throws AppError not_found */
export async function removeWebhook({ organizationId }: { organizationId: string }): Promise<void> {
  await getDb().$transaction(async (db) => {
    const { count } = await db.noticeWebhook.deleteMany({ where: { organizationId } })
    if (count === 0) throw noWebhook()
    const waiting = { organizationId, recipient: 'webhook', sentAt: null, givenUpAt: null }
    await db.noticeDelivery.updateMany({
      where: waiting,
      data: { givenUpAt: new Date(), lastError: 'The webhook was removed.' },
    })
  })
}
