import { describeEndpoint, switchEndpoint } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import {
  catalogChangeResponse,
  catalogEndpointQuery,
  catalogEndpointResponse,
  updateEndpointBody,
} from '@/lib/schemas/operator-catalog'
import { toActor } from '../../to-actor'

export const GET = defineRoute({
  summary: 'Get an endpoint with every version of its price',
  tag: 'Operator',
  auth: 'operator',
  query: catalogEndpointQuery,
  response: catalogEndpointResponse,
  handler: async ({ query: { id } }) => ({ data: await describeEndpoint({ id }) }),
})

export const PATCH = defineRoute({
  summary: 'Switch an endpoint off or on',
  tag: 'Operator',
  auth: 'operator',
  body: updateEndpointBody,
  response: catalogChangeResponse,
  handler: async ({ request, principal, body: { is_enabled: isEnabled, ...body } }) => ({
    data: await switchEndpoint({ ...body, isEnabled, actor: toActor(request, principal) }),
  }),
})
