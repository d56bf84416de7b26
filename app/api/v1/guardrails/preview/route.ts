import { previewGuardrail } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { previewGuardrailBody, previewGuardrailResponse } from '@/lib/schemas/guardrails'

export const POST = defineRoute({
  summary: 'Try the rules of a guardrail before they are saved',
  tag: 'Guardrails',
  auth: 'management',
  // It changes nothing.
  audit: false,
  body: previewGuardrailBody,
  response: previewGuardrailResponse,
  handler: async ({ principal, body }) => ({ data: await previewGuardrail({ principal, ...body }) }),
})
