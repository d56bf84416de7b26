import { defineRoute } from '@/lib/http'
import { deletePreset, getPreset, updatePreset } from '@/lib/presets'
import { deletedResponse } from '@/lib/schemas/chains'
import { presetParams, presetResponse, updatePresetBody } from '@/lib/schemas/presets'

export const GET = defineRoute({
  summary: 'Get a preset with the version that requests use',
  tag: 'Presets',
  auth: 'any',
  params: presetParams,
  response: presetResponse,
  handler: async ({ principal: { organizationId }, params: { slug } }) => ({
    data: await getPreset({ organizationId, slug }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Change a preset, make a new version of it, or go back to an older one',
  tag: 'Presets',
  auth: 'management',
  params: presetParams,
  body: updatePresetBody,
  response: presetResponse,
  handler: async ({ principal: { organizationId, userId }, params: { slug }, body }) => {
    const { system_prompt: systemPrompt, designated_version: designatedVersion, ...change } = body
    return { data: await updatePreset({ organizationId, userId, slug, systemPrompt, designatedVersion, ...change }) }
  },
})

export const DELETE = defineRoute({
  summary: 'Delete a preset with all its versions',
  tag: 'Presets',
  auth: 'management',
  params: presetParams,
  response: deletedResponse,
  handler: async ({ principal: { organizationId }, params: { slug } }) => {
    await deletePreset({ organizationId, slug })
    return { deleted: true }
  },
})
