import { getActivity, toQuestion } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { activityResponse } from '@/lib/schemas/activity'
import { activityQuery } from '@/lib/schemas/activity-question'

export const GET = defineRoute({
  summary: 'Spend, tokens, requests, errors and cache hits over time, in stacked series',
  tag: 'Activity',
  auth: 'insight',
  query: activityQuery,
  response: activityResponse,
  handler: async ({ principal: { organizationId }, query }) => ({
    data: await getActivity({
      ...toQuestion(query, { organizationId, now: new Date() }),
      isCompared: query.compare === 'true',
      seriesMax: query.series,
    }),
  }),
})
