import { recordEvent } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { acknowledgeViolations } from '@/lib/ledger'
import { acknowledgedResponse, reasonBody } from '@/lib/schemas/operator'
import { toActor } from '../../to-actor'

export const POST = defineRoute({
  summary: 'Let top-ups go on although the last check found violations',
  tag: 'Operator',
  auth: 'operator',
  body: reasonBody,
  response: acknowledgedResponse,
  handler: async ({ request, principal, body: { reason } }) => {
    const invariants = await acknowledgeViolations({ reason })
    if (invariants.length === 0) throw new AppError('conflict', 'The last check found nothing to acknowledge.')
    const actor = toActor(request, principal)
    const [area, action] = ['Operator', 'Acknowledge violations of the ledger']
    await recordEvent({ organizationId: null, actor, area, action, target: invariants.join(', '), details: { reason } })
    return { data: { invariants } }
  },
})
