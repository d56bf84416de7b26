import { defineRoute } from '@/lib/http'
import { createPreset, listPresets } from '@/lib/presets'
import { createPresetBody, presetListQuery, presetListResponse, presetResponse } from '@/lib/schemas/presets'

export const GET = defineRoute({
  summary: 'List presets, the most recently changed first',
  tag: 'Presets',
  auth: 'any',
  query: presetListQuery,
  response: presetListResponse,
  handler: ({ principal, query }) => listPresets({ organizationId: principal.organizationId, ...query }),
})

export const POST = defineRoute({
  summary: 'Create a preset',
  tag: 'Presets',
  auth: 'management',
  body: createPresetBody,
  response: presetResponse,
  status: 201,
  handler: async ({ principal: { organizationId, userId }, body: { system_prompt, ...body } }) => ({
    data: await createPreset({ organizationId, userId, systemPrompt: system_prompt, ...body }),
  }),
})
