import { defineRoute } from '@/lib/http'
import { contentSettingResponse, deletedContentsResponse, updateContentSettingBody } from '@/lib/schemas/stored-content'
import { deleteStoredContents, readContentSetting, updateContentSetting } from '@/lib/stored-content'

export const GET = defineRoute({
  summary: 'Get whether prompts and completions are stored',
  tag: 'Stored content',
  auth: 'any',
  response: contentSettingResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await readContentSetting({ organizationId }) }),
})

export const PATCH = defineRoute({
  summary: 'Turn the storing of prompts and completions on or off',
  tag: 'Stored content',
  auth: 'management',
  body: updateContentSettingBody,
  response: contentSettingResponse,
  handler: async ({ principal: { organizationId }, body }) => ({
    data: await updateContentSetting({ organizationId, ...body }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete all stored prompts and completions',
  tag: 'Stored content',
  auth: 'management',
  response: deletedContentsResponse,
  handler: async ({ principal: { organizationId } }) => ({
    data: { deleted: await deleteStoredContents({ organizationId }) },
  }),
})
