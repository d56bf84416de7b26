import { deleteChat, getChat, updateChat } from '@/lib/chats'
import { defineRoute } from '@/lib/http'
import { chatParams, chatResponse, deletedChatResponse, updateChatBody } from '@/lib/schemas/chats'

export const GET = defineRoute({
  summary: 'Get a chat',
  tag: 'Chats',
  auth: 'session',
  params: chatParams,
  response: chatResponse,
  handler: async ({ principal: { organizationId, userId }, params }) => ({
    data: await getChat({ organizationId, userId, id: params.id }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Rename a chat or change its settings',
  tag: 'Chats',
  auth: 'session',
  // A person's own chats are nobody else's to read about.
  audit: false,
  params: chatParams,
  body: updateChatBody,
  response: chatResponse,
  handler: async ({ principal: { organizationId, userId }, params, body }) => ({
    data: await updateChat({ organizationId, userId, id: params.id, ...body }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete a chat',
  tag: 'Chats',
  auth: 'session',
  // A person's own chats are nobody else's to read about.
  audit: false,
  params: chatParams,
  response: deletedChatResponse,
  handler: async ({ principal: { organizationId, userId }, params }) => {
    await deleteChat({ organizationId, userId, id: params.id })
    return { deleted: true }
  },
})
