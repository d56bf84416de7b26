import { createCompletion } from '@/lib/completions'
import { defineRoute } from '@/lib/http'
import { completionsBody, textCompletion } from '@/lib/schemas/completions'

export const POST = defineRoute({
  summary: 'Create a text completion (legacy)',
  tag: 'Completions',
  auth: 'inference',
  body: completionsBody,
  response: textCompletion,
  handler: (input) => createCompletion(input),
})
