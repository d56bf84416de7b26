import { recordWith } from '@/lib/audit-log'
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
    const [area, action] = ['Operator', 'Disable a promotional code']
    const event = { organizationId: null, actor: toActor(request, principal), area, action, targetId: id }
    await recordWith({ event, describe: () => ({}) }, () => disableCode({ id }))
    return { data: { id } }
  },
})
