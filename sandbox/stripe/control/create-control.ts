import { Hono } from 'hono'
import { z } from 'zod'
import { catchUp } from '../machine/catch-up'
import { webhookFault } from '../webhooks/webhook-chaos'
import type { WebhookChaos } from '../webhooks/webhook-chaos'
import type { WebhookSender } from '../webhooks/webhook-sender'
import { apiFault } from '../wire/api-chaos'
import type { ApiChaos } from '../wire/api-chaos'
import type { World } from '../world'
import { addBankControls } from './bank-controls'
import { addBulkControls } from './bulk-controls'
import { addDisputeControls } from './dispute-controls'
import { addEndpointControls } from './endpoint-controls'
import { readBody, refuse } from './read-body'
import { addRefundControls } from './refund-controls'

export type Controlled = { world: World; apiChaos: ApiChaos; webhookChaos: WebhookChaos; sender: WebhookSender }

const endpointBody = z.strictObject({
  url: z.url(),
  secrets: z.array(z.string().min(1)).min(1).max(2),
  enabled_events: z.array(z.string()).min(1).default(['*']),
})
const clockBody = z.strictObject({
  advance_seconds: z
    .int()
    .min(1)
    .max(400 * 86_400),
})
const resendBody = z.strictObject({ copies: z.int().min(1).max(100).default(1) })

/** Switches for tests and demonstrations under `/sandbox/control/stripe`. */
export function createControl({ world, apiChaos, webhookChaos, sender }: Controlled): Hono {
  const control = new Hono().basePath('/sandbox/control/stripe')

  control.post('/webhooks', async (context) => {
    const body = await readBody(context, webhookFault)
    if (body === null) return refuse(context)
    webhookChaos.add(body)
    return context.json({ armed: body })
  })
  control.delete('/webhooks', (context) => {
    webhookChaos.clear()
    return context.json({ cleared: true })
  })
  control.post('/api', async (context) => {
    const body = await readBody(context, apiFault)
    if (body === null) return refuse(context)
    apiChaos.add(body)
    return context.json({ armed: body })
  })
  control.get('/api', (context) => context.json({ armed: apiChaos.list() }))
  control.delete('/api', (context) => {
    apiChaos.clear()
    return context.json({ cleared: true })
  })
  control.put('/endpoint', async (context) => {
    const body = await readBody(context, endpointBody)
    if (body === null) return refuse(context)
    world.webhook = { url: body.url, secrets: body.secrets, enabledEvents: body.enabled_events }
    return context.json({ endpoint: body.url })
  })
  control.get('/deliveries', (context) => context.json({ data: world.store.list('deliveries') }))
  control.post('/events/:id/resend', async (context) => {
    const body = await readBody(context, resendBody)
    const id = context.req.param('id')
    if (body === null) return refuse(context)
    if (world.store.find('events', id) === undefined) return context.json({ error: `No such event: ${id}` }, 404)
    return context.json({ statuses: await sender.resend(id, body.copies) })
  })
  control.post('/clock', async (context) => {
    const body = await readBody(context, clockBody)
    if (body === null) return refuse(context)
    world.clock.advance(body.advance_seconds * 1000)
    catchUp(world)
    sender.deliverDue()
    return context.json({ now: world.clock.nowSeconds() })
  })
  addBankControls(control, { world })
  addBulkControls(control, { world, sender })
  addDisputeControls(control, { world, sender })
  addEndpointControls(control, { world })
  addRefundControls(control, { world, sender })
  return control
}
