import { assignKeys, listKeyAssignments } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import {
  assignedResponse,
  assignKeysBody,
  guardrailParams,
  keyAssignmentListResponse,
  listAssignmentsQuery,
} from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List the API keys of a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  query: listAssignmentsQuery,
  response: keyAssignmentListResponse,
  handler: async ({ principal: { organizationId }, params: { id: guardrailId }, query }) => {
    const { assignments, totalCount } = await listKeyAssignments({ organizationId, guardrailId, ...query })
    return { data: assignments, total_count: totalCount }
  },
})

export const POST = defineRoute({
  summary: 'Assign API keys to a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  body: assignKeysBody,
  response: assignedResponse,
  handler: async ({ principal: { organizationId, userId }, params: { id }, body: { key_hashes: keyHashes } }) => ({
    assigned_count: await assignKeys({ organizationId, id, userId, keyHashes }),
  }),
})
