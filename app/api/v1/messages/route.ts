import { completeChat } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { MESSAGES_FORMAT, toChatBody, toMessagesError, toMessagesStatus } from '@/lib/messages'
import { messagesBody } from '@/lib/schemas/messages'
import { messagesResult } from '@/lib/schemas/messages-response'

export const POST = defineRoute({
  summary: 'Create a message',
  tag: 'Completions',
  auth: 'inference',
  body: messagesBody,
  response: messagesResult,
  toErrorBody: toMessagesError,
  toErrorStatus: toMessagesStatus,
  handler: (input) => completeChat({ ...input, body: toChatBody(input.body), format: MESSAGES_FORMAT }),
})
