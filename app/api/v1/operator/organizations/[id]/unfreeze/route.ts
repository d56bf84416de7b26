import { recordWith } from '@/lib/audit-log'
import { releaseOrganization } from '@/lib/billing'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { accountParams, operatorDoneResponse, reasonBody } from '@/lib/schemas/operator'
import { toActor } from '../../../to-actor'

export const POST = defineRoute({
  summary: 'End the freeze of an organization',
  tag: 'Operator',
  auth: 'operator',
  params: accountParams,
  body: reasonBody,
  response: operatorDoneResponse,
  handler: async ({ request, principal, params: { id }, body: { reason } }) => {
    const [area, action] = ['Operator', 'End the freeze']
    const event = { organizationId: id, actor: toActor(request, principal), area, action, details: { reason } }
    const describe = (isReleased: boolean) => (isReleased ? {} : null)
    const isReleased = await recordWith({ event, describe }, () => releaseOrganization({ organizationId: id }))
    if (!isReleased) throw new AppError('conflict', 'This organization is not frozen.')
    return { data: { id } }
  },
})
