import { unassignKeys } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { assignKeysBody, guardrailParams, unassignedResponse } from '@/lib/schemas/guardrails'

export const POST = defineRoute({
  summary: 'Take API keys out of a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  body: assignKeysBody,
  response: unassignedResponse,
  handler: async ({ principal: { organizationId }, params: { id }, body: { key_hashes: keyHashes } }) => ({
    unassigned_count: await unassignKeys({ organizationId, id, keyHashes }),
  }),
})
