import { getDb } from '@/lib/db'
import type { NoticeWebhookObject } from '@/lib/schemas/notifications'
import { getWebhook, noWebhook } from './webhook-object'

/** Sends again to a webhook that was disabled; what waited for it is due at once. @throws AppError not_found */
export async function enableWebhook({ organizationId }: { organizationId: string }): Promise<NoticeWebhookObject> {
  await getDb().$transaction(async (db) => {
    const { count } = await db.noticeWebhook.updateMany({
      where: { organizationId },
      data: { disabledAt: null, consecutiveFailures: 0 },
    })
    if (count === 0) throw noWebhook()
    await db.noticeDelivery.updateMany({
      where: { organizationId, recipient: 'webhook', sentAt: null, givenUpAt: null },
      data: { dueAt: new Date(), attempts: 0 },
    })
  })
  return getWebhook(organizationId)
}
