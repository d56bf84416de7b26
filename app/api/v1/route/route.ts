import { previewRoute } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { chatBody } from '@/lib/schemas/chat'
import { routePreview } from '@/lib/schemas/route-preview'

export const POST = defineRoute({
  summary:
    'Say what a chat completion would do and cost, without running it: the endpoints in the order in which they would be tried, why others are left out, and how many credits would be set aside',
  tag: 'Completions',
  auth: 'inference',
  body: chatBody,
  response: routePreview,
  handler: ({ request, principal, body }) =>
    previewRoute({ principal, body, sessionId: body.session_id ?? request.headers.get('x-session-id') }),
})
