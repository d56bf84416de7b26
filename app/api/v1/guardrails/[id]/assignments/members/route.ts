import { assignMembers, listMemberAssignments } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import {
  assignedResponse,
  assignMembersBody,
  guardrailParams,
  memberAssignmentListResponse,
  listAssignmentsQuery,
} from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List the members of a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  query: listAssignmentsQuery,
  response: memberAssignmentListResponse,
  handler: async ({ principal: { organizationId }, params: { id: guardrailId }, query }) => {
    const { assignments, totalCount } = await listMemberAssignments({ organizationId, guardrailId, ...query })
    return { data: assignments, total_count: totalCount }
  },
})

export const POST = defineRoute({
  summary: 'Assign members to a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  body: assignMembersBody,
  response: assignedResponse,
  handler: async ({
    principal: { organizationId, userId },
    params: { id },
    body: { member_user_ids: memberUserIds },
  }) => ({
    assigned_count: await assignMembers({ organizationId, id, userId, memberUserIds }),
  }),
})
