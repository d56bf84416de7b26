import { deleteGuardrail, getGuardrail, updateGuardrail } from '@/lib/guardrails'
import { defineRoute } from '@/lib/http'
import {
  deletedGuardrailResponse,
  guardrailParams,
  guardrailResponse,
  updateGuardrailBody,
} from '@/lib/schemas/guardrails'

export const GET = defineRoute({
  summary: 'Get a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  response: guardrailResponse,
  handler: async ({ principal: { organizationId }, params: { id } }) => ({
    data: await getGuardrail({ organizationId, id }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Change a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  body: updateGuardrailBody,
  response: guardrailResponse,
  handler: async ({ principal: { organizationId }, params: { id }, body }) => ({
    data: await updateGuardrail({ organizationId, id, ...body }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete a guardrail',
  tag: 'Guardrails',
  auth: 'management',
  params: guardrailParams,
  response: deletedGuardrailResponse,
  handler: async ({ principal: { organizationId }, params: { id } }) => {
    await deleteGuardrail({ organizationId, id })
    return { deleted: true }
  },
})
