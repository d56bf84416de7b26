import { restoreChat } from '@/lib/chats'
import { defineRoute } from '@/lib/http'
import { chatParams, chatResponse } from '@/lib/schemas/chats'

export const POST = defineRoute({
  summary: 'Take the deletion of a chat back',
  tag: 'Chats',
  auth: 'session',
  // A person's own chats are nobody else's to read about.
  audit: false,
  params: chatParams,
  response: chatResponse,
  handler: async ({ principal: { organizationId, userId }, params }) => ({
    data: await restoreChat({ organizationId, userId, id: params.id }),
  }),
})
