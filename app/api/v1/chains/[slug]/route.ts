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
  summary: 'Change a fallback chain, make a new version of it, or go back to an older one',
  tag: 'Fallback chains',
  auth: 'management',
  params: chainParams,
  body: updateChainBody,
  response: chainResponse,
  handler: async ({ principal: { organizationId, userId }, params: { slug }, body }) => {
    const { designated_version: designatedVersion, ...change } = body
    return { data: await updateChain({ organizationId, userId, slug, designatedVersion, ...change }) }
  },
})

export const DELETE = defineRoute({
  summary: 'Delete a fallback chain with all its versions',
  tag: 'Fallback chains',
  auth: 'management',
  params: chainParams,
  response: deletedResponse,
  handler: async ({ principal, params }) => {
    await deleteChain({ organizationId: principal.organizationId, slug: params.slug })
    return { deleted: true }
  },
})
