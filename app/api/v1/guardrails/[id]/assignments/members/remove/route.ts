import { unassignMembers } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { assignMembersBody, guardrailParams, unassignedResponse } from '@/lib/schemas/guardrails'

export const POST = defineRoute({
  summary: 'Take members out of a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  body: assignMembersBody,
  response: unassignedResponse,
  handler: async ({ principal: { organizationId }, params: { id }, body: { member_user_ids: memberUserIds } }) => ({
    unassigned_count: await unassignMembers({ organizationId, id, memberUserIds }),
  }),
})
