import { deliverMail } from '@/lib/mail'
import { getLogger } from '@/lib/observability'
import { writeNoticeMessage } from '../messages/write-notice-message'
import { claimDeliveries, type Delivery } from './claim-deliveries'
import { deliverToWebhook } from './deliver-to-webhook'
import { noteFailed, noteGivenUp, noteSent } from './note-outcome'

/**
 * Sends what is due, to people and webhooks. For the worker; safe to run in several at once: a message is taken by one of
 * them. One that dies between the receiver's yes and its own note sends it again, with the same id.
 */
export async function sendNotices(): Promise<void> {
  for (let batch = await claimDeliveries(); batch.length > 0; batch = await claimDeliveries()) {
    await Promise.all(batch.map(deliver))
  }
}

async function deliver(delivery: Delivery): Promise<void> {
  if (delivery.recipient === 'webhook') return deliverToWebhook(delivery)
  if (delivery.email === null) return noteGivenUp(delivery, 'The person is gone.')
  try {
    await deliverMail({ to: delivery.email, message: writeNoticeMessage(delivery) })
  } catch (error) {
    const { organizationId, noticeId, kind } = delivery
    getLogger().warn({ organizationId, noticeId, kind, err: error }, 'a notice will be tried again')
    return noteFailed(delivery, 'The mail server took no mail.')
  }
  await noteSent(delivery)
}
