import { recordEvent } from '@/lib/audit-log'
import { defineRoute } from '@/lib/http'
import { disableCode } from '@/lib/promotions'
import { accountParams, operatorDoneResponse } from '@/lib/schemas/operator'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'Disable a promotional code',
  tag: 'Operator',
  auth: 'operator',
  params: accountParams,
  response: operatorDoneResponse,
  handler: async ({ request, principal, params: { id } }) => {
    await disableCode({ id })
    const actor = toActor(request, principal)
    const [area, action] = ['Operator', 'Disable a promotional code']
    await recordEvent({ organizationId: null, actor, area, action, targetId: id })
    return { data: { id } }
  },
})
