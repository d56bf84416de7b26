import { defineRoute } from '@/lib/http'
import { listLogChoices } from '@/lib/logs'
import { logChoicesResponse } from '@/lib/schemas/logs'

export const GET = defineRoute({
  summary: 'What the log can be filtered by',
  tag: 'Activity',
  auth: 'session',
  response: logChoicesResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await listLogChoices({ organizationId }) }),
})
