import { runAnalyticsQuery } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { analyticsQueryBody, analyticsQueryResponse } from '@/lib/schemas/analytics'

export const POST = defineRoute({
  summary: 'Ask for metrics of usage by dimensions and time',
  tag: 'Analytics',
  auth: 'insight',
  audit: false,
  body: analyticsQueryBody,
  response: analyticsQueryResponse,
  handler: async ({ principal: { organizationId }, body }) => ({
    data: await runAnalyticsQuery({ organizationId, query: body, now: new Date() }),
  }),
})
