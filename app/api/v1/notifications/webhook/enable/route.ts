import { defineRoute } from '@/lib/http'
import { enableWebhook } from '@/lib/notices'
import { noticeWebhookResponse } from '@/lib/schemas/notifications'

export const POST = defineRoute({
  summary: 'Enable the webhook for notifications again',
  tag: 'Notifications',
  auth: 'admin',
  response: noticeWebhookResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await enableWebhook({ organizationId }) }),
})
