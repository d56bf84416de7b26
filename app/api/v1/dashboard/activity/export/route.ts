import { z } from 'zod'
import { getActivity, toQuestion, writeActivityCsv } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { activityQuestion, checkDays } from '@/lib/schemas/activity-question'

/** Every series one by one, as far as anybody could want to read them. */
const SERIES_MAX = 10_000

const query = z
  .object({
    ...activityQuestion,
    metric: z.enum(['summary', 'spend', 'requests', 'tokens', 'errors']).default('summary'),
  })
  .superRefine(checkDays)

export const GET = defineRoute({
  summary: 'Activity as a CSV file, with exact amounts',
  tag: 'Activity',
  auth: 'insight',
  query,
  handler: async ({ principal: { organizationId }, query: asked }) => {
    const question = toQuestion(asked, { organizationId, now: new Date() })
    const activity = await getActivity({ ...question, seriesMax: SERIES_MAX })
    const rows = writeActivityCsv(activity, { dimension: asked.group_by, metric: asked.metric })
    const name = `activity-${asked.range}-by-${asked.group_by}.csv`
    return new Response(toStream(rows), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
    })
  },
})

/** Writes a piece whenever the client takes one. */
function toStream(pieces: Iterator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}
