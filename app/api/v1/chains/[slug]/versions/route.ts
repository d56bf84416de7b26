import { listChainVersions } from '@/lib/chains'
import { defineRoute } from '@/lib/http'
import { chainParams, chainVersionListResponse } from '@/lib/schemas/chains'

export const GET = defineRoute({
  summary: 'List the versions of a fallback chain, the newest first',
  tag: 'Fallback chains',
  auth: 'any',
  params: chainParams,
  response: chainVersionListResponse,
  handler: async ({ principal: { organizationId }, params: { slug } }) => ({
    data: await listChainVersions({ organizationId, slug }),
  }),
})
