import { describeAnalytics } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { analyticsMetaResponse } from '@/lib/schemas/analytics'

export const GET = defineRoute({
  summary: 'List the metrics, dimensions, granularities and operators of analytics',
  tag: 'Analytics',
  auth: 'insight',
  response: analyticsMetaResponse,
  handler: () => ({ data: describeAnalytics() }),
})
