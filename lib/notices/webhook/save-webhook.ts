import { getDb } from '@/lib/db'
import { assertPublicUrl } from '@/lib/net'
import { AppError } from '@/lib/core/errors'
import type { NoticeWebhookObject } from '@/lib/schemas/notifications'
import { mayReachLoopback } from './post-notice'
import { createWebhookSecret, sealWebhookSecret } from './webhook-secret'
import { getWebhook } from './webhook-object'

/**
 * Sets where an organization's notices are posted to, with a new secret, which is shown this once. What waits goes there.
 * @throws AppError invalid_request (no https URL, or one that leads into a private network)
 */
export async function saveWebhook(input: {
  organizationId: string
  url: string
}): Promise<{ webhook: NoticeWebhookObject; secret: string }> {
  const { organizationId } = input
  const allowLoopback = mayReachLoopback()
  const url = assertPublicUrl(input.url, { field: 'url', allowLoopback })
  if (url.protocol !== 'https:' && !allowLoopback) {
    const message = 'Must be an https address: messages tell what you spend.'
    throw new AppError('invalid_request', message, { details: { fields: [{ field: 'url', message }] } })
  }
  const secret = createWebhookSecret()
  const data = {
    url: url.href,
    ...sealWebhookSecret(organizationId, secret),
    consecutiveFailures: 0,
    disabledAt: null,
    lastError: null,
    lastFailureAt: null,
    lastSuccessAt: null,
  }
  await getDb().noticeWebhook.upsert({
    where: { organizationId },
    create: { organizationId, ...data },
    update: data,
  })
  return { webhook: await getWebhook(organizationId), secret }
}
