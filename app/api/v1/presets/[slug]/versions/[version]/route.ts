import { defineRoute } from '@/lib/http'
import { getPresetVersion } from '@/lib/presets'
import { presetVersionParams, presetVersionResponse } from '@/lib/schemas/presets'

export const GET = defineRoute({
  summary: 'Get one version of a preset',
  tag: 'Presets',
  auth: 'any',
  params: presetVersionParams,
  response: presetVersionResponse,
  handler: async ({ principal: { organizationId }, params: { slug, version } }) => ({
    data: await getPresetVersion({ organizationId, slug, version: Number(version) }),
  }),
})
