import { getActivity } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { activityQuery, activityResponse } from '@/lib/schemas/activity'

export const GET = defineRoute({
  summary: 'Spend, tokens and requests over time, in stacked series',
  tag: 'Activity',
  auth: 'insight',
  query: activityQuery,
  response: activityResponse,
  handler: async ({ principal, query }) => ({
    data: await getActivity({
      organizationId: principal.organizationId,
      range: query.range,
      groupBy: query.group_by,
      now: new Date(),
    }),
  }),
})
