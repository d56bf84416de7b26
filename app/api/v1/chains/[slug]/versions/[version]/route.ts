import { getChainVersion } from '@/lib/chains'
import { defineRoute } from '@/lib/http'
import { chainVersionParams, chainVersionResponse } from '@/lib/schemas/chains'

export const GET = defineRoute({
  summary: 'Get one version of a fallback chain',
  tag: 'Fallback chains',
  auth: 'any',
  params: chainVersionParams,
  response: chainVersionResponse,
  handler: async ({ principal: { organizationId }, params: { slug, version } }) => ({
    data: await getChainVersion({ organizationId, slug, version: Number(version) }),
  }),
})
