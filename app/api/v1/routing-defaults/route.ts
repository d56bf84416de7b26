import { defineRoute } from '@/lib/http'
import { readRoutingDefaults, updateRoutingDefaults } from '@/lib/routing-defaults'
import { routingDefaultsResponse, updateRoutingDefaultsBody } from '@/lib/schemas/routing-defaults'

export const GET = defineRoute({
  summary: 'Get what the organization wants of every request',
  tag: 'Routing',
  auth: 'any',
  response: routingDefaultsResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await readRoutingDefaults({ organizationId }) }),
})

export const PATCH = defineRoute({
  summary: 'Change what the organization wants of every request',
  tag: 'Routing',
  auth: 'management',
  body: updateRoutingDefaultsBody,
  response: routingDefaultsResponse,
  handler: async ({ principal: { organizationId }, body }) => ({
    data: await updateRoutingDefaults({ organizationId, ...body }),
  }),
})
