import { defineRoute } from '@/lib/http'
import { freezeAccount } from '@/lib/operations'
import { accountParams, operatorDoneResponse, reasonBody } from '@/lib/schemas/operator'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'Freeze an organization',
  tag: 'Operator',
  auth: 'operator',
  params: accountParams,
  body: reasonBody,
  response: operatorDoneResponse,
  handler: async ({ request, principal, params, body }) => {
    await freezeAccount({ organizationId: params.id, reason: body.reason, actor: toActor(request, principal) })
    return { data: { id: params.id } }
  },
})
