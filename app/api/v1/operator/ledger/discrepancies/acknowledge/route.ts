import { defineRoute } from '@/lib/http'
import { acknowledgeDiscrepancy } from '@/lib/operations'
import { acknowledgeDiscrepancyBody, operatorDoneResponse } from '@/lib/schemas/operator'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'Acknowledge one difference between the payment provider and the ledger',
  tag: 'Operator',
  auth: 'operator',
  body: acknowledgeDiscrepancyBody,
  response: operatorDoneResponse,
  handler: async ({ request, principal, body }) => {
    await acknowledgeDiscrepancy({ ...body, actor: toActor(request, principal) })
    return { data: { id: body.id } }
  },
})
