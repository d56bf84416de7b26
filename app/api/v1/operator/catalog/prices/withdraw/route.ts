import { withdrawPrice } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import { catalogChangeResponse, withdrawPriceBody } from '@/lib/schemas/operator-catalog'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'Withdraw a price that has not begun',
  tag: 'Operator',
  auth: 'operator',
  body: withdrawPriceBody,
  response: catalogChangeResponse,
  handler: async ({ request, principal, body }) => {
    const { endpoint_id: endpointId, price_version_id: priceVersionId, revision, reason } = body
    const actor = toActor(request, principal)
    return { data: await withdrawPrice({ endpointId, priceVersionId, revision, reason, actor }) }
  },
})
