import type { Hono } from 'hono'
import { z } from 'zod'
import { closeDispute, openDispute } from '../machine/dispute-charge'
import type { WebhookSender } from '../webhooks/webhook-sender'
import { CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { readBody, refuse } from './read-body'

const disputeBody = z.strictObject({
  kind: z.enum(['chargeback', 'inquiry']).default('chargeback'),
  /** Cents; all that is left of the charge when absent. */
  amount: z.int().min(1).optional(),
})
const verdictBody = z.strictObject({ verdict: z.enum(['won', 'lost', 'prevented']) })

/** The payer's bank as a switch: dispute a charge, decide a dispute. */
export function addDisputeControls(control: Hono, { world, sender }: { world: World; sender: WebhookSender }): void {
  control.post('/charges/:id/dispute', async (context) => {
    const body = await readBody(context, disputeBody)
    if (body === null) return refuse(context)
    const chargeId = context.req.param('id')
    world.store.transact(() => openDispute(world, chargeId, body))
    sender.deliverDue()
    return context.json({ data: world.store.list('disputes').filter(({ charge }) => charge === chargeId) })
  })
  control.post('/disputes/:id/decide', async (context) => {
    const body = await readBody(context, verdictBody)
    if (body === null) return refuse(context)
    const disputeId = context.req.param('id')
    world.store.transact(() => closeDispute(world, CAUSED_BY_TIME, { disputeId, verdict: body.verdict }))
    sender.deliverDue()
    return context.json({ dispute: world.store.find('disputes', disputeId) ?? null })
  })
}
