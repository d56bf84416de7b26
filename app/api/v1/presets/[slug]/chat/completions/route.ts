import { defineRoute } from '@/lib/http'
import { savePreset, toPresetContent } from '@/lib/presets'
import { newPresetParams, presetFromChatBody, presetResponse } from '@/lib/schemas/presets'

export const POST = defineRoute({
  summary: 'Save a chat request as a preset, or as its next version',
  tag: 'Presets',
  auth: 'inference',
  params: newPresetParams,
  body: presetFromChatBody,
  response: presetResponse,
  handler: async ({ principal: { organizationId, userId }, params: { slug }, body }) => ({
    data: await savePreset({
      organizationId,
      userId,
      slug,
      name: slug,
      onExisting: 'add_version',
      ...toPresetContent(body),
    }),
  }),
})
