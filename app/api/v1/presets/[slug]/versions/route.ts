import { defineRoute } from '@/lib/http'
import { listPresetVersions } from '@/lib/presets'
import { presetListQuery, presetParams, presetVersionListResponse } from '@/lib/schemas/presets'

export const GET = defineRoute({
  summary: 'List the versions of a preset, the oldest first',
  tag: 'Presets',
  auth: 'any',
  params: presetParams,
  query: presetListQuery,
  response: presetVersionListResponse,
  handler: ({ principal: { organizationId }, params: { slug }, query }) =>
    listPresetVersions({ organizationId, slug, ...query }),
})
