import { getLatency, toQuestion } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { latencyResponse } from '@/lib/schemas/activity'
import { activityQuery } from '@/lib/schemas/activity-question'

/** More lines than this nobody tells apart. */
const SERIES_MAX = 20

export const GET = defineRoute({
  summary: 'How long answers took over time: medians and 95th percentiles',
  tag: 'Activity',
  auth: 'insight',
  query: activityQuery,
  response: latencyResponse,
  handler: async ({ principal: { organizationId }, query }) => ({
    data: await getLatency({
      ...toQuestion(query, { organizationId, now: new Date() }),
      isCompared: query.compare === 'true',
      seriesMax: Math.min(SERIES_MAX, query.series),
    }),
  }),
})
