import type { Hono } from 'hono'
import { z } from 'zod'
import { settleRefund } from '../machine/settle-refund'
import type { WebhookSender } from '../webhooks/webhook-sender'
import type { World } from '../world'
import { readBody, refuse } from './read-body'

const settleBody = z.strictObject({ verdict: z.enum(['succeeded', 'failed', 'requires_action']) })

/** What the payer's bank makes of a refund, as a switch, for whoever does not want to wait for it. */
export function addRefundControls(control: Hono, { world, sender }: { world: World; sender: WebhookSender }): void {
  control.post('/refunds/:id/settle', async (context) => {
    const body = await readBody(context, settleBody)
    if (body === null) return refuse(context)
    const refundId = context.req.param('id')
    world.store.transact(() => settleRefund(world, refundId, body.verdict))
    sender.deliverDue()
    return context.json({ refund: world.store.find('refunds', refundId) ?? null })
  })
}
