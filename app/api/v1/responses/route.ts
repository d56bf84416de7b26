import { defineRoute } from '@/lib/http'
import { createResponse, toResponsesErrorBody } from '@/lib/responses'
import { responsesBody } from '@/lib/schemas/responses'
import { responseObject } from '@/lib/schemas/responses-result'

export const POST = defineRoute({
  summary: 'Create a response',
  tag: 'Completions',
  auth: 'inference',
  body: responsesBody,
  response: responseObject,
  toErrorBody: toResponsesErrorBody,
  handler: (input) => createResponse(input),
})
