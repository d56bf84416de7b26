import { completeChat } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { chatBody } from '@/lib/schemas/chat'
import { chatCompletion } from '@/lib/schemas/chat-response'

export const POST = defineRoute({
  summary: 'Create a chat completion',
  tag: 'Completions',
  auth: 'inference',
  body: chatBody,
  response: chatCompletion,
  handler: (input) => completeChat(input),
})
