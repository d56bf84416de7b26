import { createEmbeddings } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { embeddingsBody, embeddingsResponse } from '@/lib/schemas/embeddings'

export const POST = defineRoute({
  summary: 'Create embeddings',
  tag: 'Embeddings',
  auth: 'inference',
  body: embeddingsBody,
  response: embeddingsResponse,
  handler: (input) => createEmbeddings(input),
})
