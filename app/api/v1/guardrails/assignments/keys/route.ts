import { listKeyAssignments } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { keyAssignmentListResponse, listAssignmentsQuery } from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List which API keys have guardrails',
  tag: 'Guardrails',
  auth: 'management',
  query: listAssignmentsQuery,
  response: keyAssignmentListResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    const { assignments, totalCount } = await listKeyAssignments({ organizationId, ...query })
    return { data: assignments, total_count: totalCount }
  },
})
