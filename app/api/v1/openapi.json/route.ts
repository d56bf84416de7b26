import { isInsideNext } from '@/lib/env'
import { defineRoute, StoredDocument } from '@/lib/http'
import content from '@/lib/generated/openapi.json'

const HEADERS = { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' }
const document = new StoredDocument(JSON.stringify(content))

export const GET = defineRoute({
  summary: 'This API as an OpenAPI 3.1 document',
  tag: 'Meta',
  auth: 'none',
  // Next compresses by itself.
  handler: ({ request: { headers } }) =>
    document.answer({ headers, answerHeaders: HEADERS, mayCompress: !isInsideNext() }),
})
