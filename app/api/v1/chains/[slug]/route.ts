import { deleteChain, getChain, updateChain } from '@/lib/chains'
import { defineRoute } from '@/lib/http'
import { chainParams, chainResponse, deletedResponse, updateChainBody } from '@/lib/schemas/chains'

export const GET = defineRoute({
  summary: 'Get a fallback chain',
  tag: 'Fallback chains',
  auth: 'any',
  params: chainParams,
  response: chainResponse,
  handler: async ({ principal, params }) => ({
    data: await getChain({ organizationId: principal.organizationId, slug: params.slug }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Change a fallback chain',
  tag: 'Fallback chains',
  auth: 'management',
  params: chainParams,
  body: updateChainBody,
  response: chainResponse,
  handler: async ({ principal, params, body }) => ({
    data: await updateChain({ organizationId: principal.organizationId, slug: params.slug, ...body }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete a fallback chain',
  tag: 'Fallback chains',
  auth: 'management',
  params: chainParams,
  response: deletedResponse,
  handler: async ({ principal, params }) => {
    await deleteChain({ organizationId: principal.organizationId, slug: params.slug })
    return { deleted: true }
  },
})
