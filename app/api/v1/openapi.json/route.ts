import { defineRoute } from '@/lib/http'
import document from '@/lib/generated/openapi.json'

const body = JSON.stringify(document)

export const GET = defineRoute({
  summary: 'This API as an OpenAPI 3.1 document',
  tag: 'Meta',
  auth: 'none',
  handler: () =>
    new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' } }),
})
