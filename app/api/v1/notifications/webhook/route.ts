import { defineRoute } from '@/lib/http'
import { removeWebhook, saveWebhook } from '@/lib/notices'
import {
  removedNoticeWebhookResponse,
  savedNoticeWebhookResponse,
  saveNoticeWebhookBody,
} from '@/lib/schemas/notifications'

export const PUT = defineRoute({
  summary: 'Set the webhook for notifications, with a new secret',
  tag: 'Notifications',
  auth: 'admin',
  body: saveNoticeWebhookBody,
  response: savedNoticeWebhookResponse,
  handler: async ({ principal: { organizationId }, body }) => {
    const { webhook, secret } = await saveWebhook({ organizationId, url: body.url })
    return { data: webhook, secret }
  },
})

export const DELETE = defineRoute({
  summary: 'Remove the webhook for notifications',
  tag: 'Notifications',
  auth: 'admin',
  response: removedNoticeWebhookResponse,
  handler: async ({ principal: { organizationId } }) => {
    await removeWebhook({ organizationId })
    return { deleted: true }
  },
})
