import { revokeChatShare, shareChat } from '@/lib/chats'
import { defineRoute } from '@/lib/http'
import { chatParams, chatResponse } from '@/lib/schemas/chats'

export const PUT = defineRoute({
  summary: 'Share a chat by link, as it is now',
  tag: 'Chats',
  auth: 'session',
  params: chatParams,
  response: chatResponse,
  handler: async ({ principal: { organizationId, userId }, params }) => ({
    data: await shareChat({ organizationId, userId, id: params.id }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Take the link to a chat away',
  tag: 'Chats',
  auth: 'session',
  params: chatParams,
  response: chatResponse,
  handler: async ({ principal: { organizationId, userId }, params }) => ({
    data: await revokeChatShare({ organizationId, userId, id: params.id }),
  }),
})
