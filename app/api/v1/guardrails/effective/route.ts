import { describeGuard } from '@/lib/gateway'
import { findGuardSubject } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import { effectiveGuardrailsQuery, effectiveGuardrailsResponse } from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'Get which guardrails hold for a key or a member, and what they leave',
  tag: 'Guardrails',
  auth: 'management',
  query: effectiveGuardrailsQuery,
  response: effectiveGuardrailsResponse,
  handler: async ({ principal, query: { key_hash: keyHash, user_id: userId } }) => {
    const subject = await findGuardSubject({ organizationId: principal.organizationId, keyHash, userId })
    return { data: await describeGuard({ principal, ...subject }) }
  },
})
