import { defineRoute } from '@/lib/http'
import { giveCredit } from '@/lib/operations'
import { accountParams, giveCreditBody, operatorDoneResponse } from '@/lib/schemas/operator'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'Give promotional credit to an organization',
  tag: 'Operator',
  auth: 'operator',
  params: accountParams,
  body: giveCreditBody,
  response: operatorDoneResponse,
  handler: async ({ request, principal, params, body }) => {
    await giveCredit({
      organizationId: params.id,
      amountNanos: body.amount_usd,
      reason: body.reason,
      requestKey: body.request_key,
      expiresAt: body.expires_at ? new Date(body.expires_at) : null,
      actor: toActor(request, principal),
    })
    return { data: { id: params.id } }
  },
})
