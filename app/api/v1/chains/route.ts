import { createChain, listChains } from '@/lib/chains'
import { defineRoute } from '@/lib/http'
import { chainListResponse, chainResponse, createChainBody } from '@/lib/schemas/chains'

export const GET = defineRoute({
  summary: 'List fallback chains',
  tag: 'Fallback chains',
  auth: 'any',
  response: chainListResponse,
  handler: async ({ principal }) => ({ data: await listChains({ organizationId: principal.organizationId }) }),
})

export const POST = defineRoute({
  summary: 'Create a fallback chain',
  tag: 'Fallback chains',
  auth: 'management',
  body: createChainBody,
  response: chainResponse,
  status: 201,
  handler: async ({ principal, body }) => ({
    data: await createChain({ organizationId: principal.organizationId, userId: principal.userId, ...body }),
  }),
})
