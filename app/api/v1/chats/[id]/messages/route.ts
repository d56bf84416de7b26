import { listChatMessages, saveChatMessages } from '@/lib/chats'
import { defineRoute } from '@/lib/http'
import {
  chatMessagesQuery,
  chatMessagesResponse,
  chatParams,
  savedMessagesResponse,
  saveMessagesBody,
} from '@/lib/schemas/chats'

export const GET = defineRoute({
  summary: 'List the messages of a chat, newest first',
  tag: 'Chats',
  auth: 'session',
  params: chatParams,
  query: chatMessagesQuery,
  response: chatMessagesResponse,
  handler: ({ principal: { organizationId, userId }, params, query }) =>
    listChatMessages({ organizationId, userId, id: params.id, ...query }),
})

export const POST = defineRoute({
  summary: 'Save messages of a chat',
  tag: 'Chats',
  auth: 'session',
  // A person's own chats are nobody else's to read about.
  audit: false,
  params: chatParams,
  body: saveMessagesBody,
  response: savedMessagesResponse,
  handler: async ({ principal: { organizationId, userId }, params, body }) => ({
    data: await saveChatMessages({
      organizationId,
      userId,
      id: params.id,
      messages: body.messages,
      deletedIds: body.deleted_ids,
    }),
  }),
})
