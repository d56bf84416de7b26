import { listMemberAssignments } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { memberAssignmentListResponse, listAssignmentsQuery } from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List which members have guardrails',
  tag: 'Guardrails',
  auth: 'management',
  query: listAssignmentsQuery,
  response: memberAssignmentListResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    const { assignments, totalCount } = await listMemberAssignments({ organizationId, ...query })
    return { data: assignments, total_count: totalCount }
  },
})
