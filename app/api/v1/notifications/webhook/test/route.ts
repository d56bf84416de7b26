import { defineRoute } from '@/lib/http'
import { testWebhook } from '@/lib/notices'
import { testedAddressResponse } from '@/lib/schemas/notifications'

export const POST = defineRoute({
  summary: 'Send a test message to the webhook for notifications',
  tag: 'Notifications',
  auth: 'admin',
  response: testedAddressResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await testWebhook({ organizationId }) }),
})
