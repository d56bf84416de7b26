import { recordWith } from '@/lib/audit-log'
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
    const [area, action] = ['Operator', 'Acknowledge violations of the ledger']
    const event = { organizationId: null, actor: toActor(request, principal), area, action, details: { reason } }
    const describe = (named: string[]) => (named.length === 0 ? null : { target: named.join(', ') })
    const invariants = await recordWith({ event, describe }, () =>
      acknowledgeViolations({ reason, userId: principal.userId }),
    )
    if (invariants.length === 0) throw new AppError('conflict', 'The last check found nothing to acknowledge.')
    return { data: { invariants } }
  },
})
