import { getOverview } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { overviewResponse } from '@/lib/schemas/overview'

export const GET = defineRoute({
  summary: 'First steps, burn rate, spend of 30 days and alerts',
  tag: 'Activity',
  auth: 'insight',
  response: overviewResponse,
  handler: async ({ principal }) => ({
    data: await getOverview({ organizationId: principal.organizationId, now: new Date() }),
  }),
})
