import { createChat, listChats } from '@/lib/chats'
import { defineRoute } from '@/lib/http'
import { chatListQuery, chatListResponse, chatResponse, createChatBody } from '@/lib/schemas/chats'

export const GET = defineRoute({
  summary: 'List your chats',
  tag: 'Chats',
  auth: 'session',
  query: chatListQuery,
  response: chatListResponse,
  handler: ({ principal: { organizationId, userId }, query }) => listChats({ organizationId, userId, ...query }),
})

export const POST = defineRoute({
  summary: 'Create a chat',
  tag: 'Chats',
  auth: 'session',
  // A person's own chats are nobody else's to read about.
  audit: false,
  body: createChatBody,
  response: chatResponse,
  status: 201,
  handler: async ({ principal: { organizationId, userId }, body }) => ({
    data: await createChat({ organizationId, userId, ...body }),
  }),
})
