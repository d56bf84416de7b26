import { defineRoute } from '@/lib/http'
import { toChatBody } from '@/lib/messages'
import { savePreset, toPresetContent } from '@/lib/presets'
import { newPresetParams, presetFromMessagesBody, presetResponse } from '@/lib/schemas/presets'

export const POST = defineRoute({
  summary: 'Save a request of the Messages API as a preset, or as its next version',
  tag: 'Presets',
  auth: 'inference',
  params: newPresetParams,
  body: presetFromMessagesBody,
  response: presetResponse,
  handler: async ({ principal: { organizationId, userId }, params: { slug }, body }) => {
    const { cache_enabled, cache_ttl_seconds, messages = [], ...request } = body
    const content = toPresetContent({ ...toChatBody({ ...request, messages }), cache_enabled, cache_ttl_seconds })
    return {
      data: await savePreset({ organizationId, userId, slug, name: slug, onExisting: 'add_version', ...content }),
    }
  },
})
