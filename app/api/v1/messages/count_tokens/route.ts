import { defineRoute } from '@/lib/http'
import { countMessageTokens, toMessagesError, toMessagesStatus } from '@/lib/messages'
import { countTokensBody } from '@/lib/schemas/messages'
import { tokenCount } from '@/lib/schemas/messages-response'

export const POST = defineRoute({
  summary: 'Estimate the tokens of a message',
  tag: 'Completions',
  auth: 'inference',
  body: countTokensBody,
  response: tokenCount,
  toErrorBody: toMessagesError,
  toErrorStatus: toMessagesStatus,
  handler: ({ body }) => countMessageTokens(body),
})
