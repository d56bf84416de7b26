import { listFindings } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { findingListResponse, listFindingsQuery } from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'List what guardrails found',
  tag: 'Guardrails',
  auth: 'management',
  query: listFindingsQuery,
  response: findingListResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    const { generation_id: generationId, guardrail_id: guardrailId, before, limit } = query
    const { findings, next } = await listFindings({ organizationId, generationId, guardrailId, before, limit })
    return { data: findings, next }
  },
})
