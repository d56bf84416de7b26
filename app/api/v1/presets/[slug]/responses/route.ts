import { defineRoute } from '@/lib/http'
import { savePreset, toPresetContent } from '@/lib/presets'
import { readChatBody } from '@/lib/responses'
import { newPresetParams, presetFromResponsesBody, presetResponse } from '@/lib/schemas/presets'

export const POST = defineRoute({
  summary: 'Save a request of the Responses API as a preset, or as its next version',
  tag: 'Presets',
  auth: 'inference',
  params: newPresetParams,
  body: presetFromResponsesBody,
  response: presetResponse,
  handler: async ({ principal: { organizationId, userId }, params: { slug }, body }) => {
    const { cache_enabled, cache_ttl_seconds, input = [], ...request } = body
    const content = toPresetContent({ ...readChatBody({ ...request, input }), cache_enabled, cache_ttl_seconds })
    return {
      data: await savePreset({ organizationId, userId, slug, name: slug, onExisting: 'add_version', ...content }),
    }
  },
})
