import { isOwnWorkspace, requireOwnWorkspace } from '@/lib/auth'
import { createGuardrail, listGuardrails } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import {
  createGuardrailBody,
  guardrailListResponse,
  guardrailResponse,
  listGuardrailsQuery,
} from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List guardrails',
  tag: 'Guardrails',
  auth: 'management',
  query: listGuardrailsQuery,
  response: guardrailListResponse,
  handler: async ({ principal, query: { offset, limit, workspace_id: workspaceId } }) => {
    if (!isOwnWorkspace(principal, workspaceId)) return { data: [], total_count: 0 }
    const { organizationId } = principal
    const { guardrails, totalCount } = await listGuardrails({ organizationId, offset, limit })
    return { data: guardrails, total_count: totalCount }
  },
})

export const POST = defineRoute({
  summary: 'Create a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  body: createGuardrailBody,
  response: guardrailResponse,
  status: 201,
  handler: async ({ principal, body: { workspace_id: workspaceId, ...body } }) => {
    requireOwnWorkspace(principal, workspaceId)
    const { organizationId, userId: createdByUserId } = principal
    return { data: await createGuardrail({ organizationId, createdByUserId, ...body }) }
  },
})
