import { defineRoute } from '@/lib/http'
import { readNoticeSettings } from '@/lib/notices'
import { noticeSettingsResponse } from '@/lib/schemas/notifications'

export const GET = defineRoute({
  summary: 'Get what the organization is told of, and how',
  tag: 'Notifications',
  auth: 'billing',
  response: noticeSettingsResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await readNoticeSettings({ organizationId }) }),
})
