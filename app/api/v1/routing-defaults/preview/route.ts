import { previewPrivacy } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { previewRoutingDefaultsBody, routingDefaultsPreviewResponse } from '@/lib/schemas/routing-defaults'

export const POST = defineRoute({
  summary: 'Count the models that settings of privacy and providers leave, before they are saved',
  tag: 'Routing',
  auth: 'any',
  body: previewRoutingDefaultsBody,
  response: routingDefaultsPreviewResponse,
  handler: async ({ principal, body }) => ({ data: await previewPrivacy({ principal, change: body }) }),
})
