import { listRecentGenerations } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { generationsQuery, generationsResponse } from '@/lib/schemas/activity'

export const GET = defineRoute({
  summary: 'The latest requests, a page at a time',
  tag: 'Activity',
  auth: 'insight',
  query: generationsQuery,
  response: generationsResponse,
  handler: ({ principal, query }) =>
    listRecentGenerations({ organizationId: principal.organizationId, limit: query.limit, cursor: query.cursor }),
})
