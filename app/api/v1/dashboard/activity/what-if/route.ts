import { getWhatIf, toQuestion } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { whatIfQuery, whatIfResponse } from '@/lib/schemas/what-if'

export const GET = defineRoute({
  summary: 'What the same requests would have cost with other models or chains',
  tag: 'Activity',
  auth: 'insight',
  query: whatIfQuery,
  response: whatIfResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    const { alternatives } = query
    return { data: await getWhatIf({ ...toQuestion(query, { organizationId, now: new Date() }), alternatives }) }
  },
})
