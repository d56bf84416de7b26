import { recordEvent } from '@/lib/audit-log'
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
    if (!(await releaseOrganization({ organizationId: id }))) {
      throw new AppError('conflict', 'This organization is not frozen.')
    }
    const actor = toActor(request, principal)
    await recordEvent({ organizationId: id, actor, area: 'Operator', action: 'End the freeze', details: { reason } })
    return { data: { id } }
  },
})
