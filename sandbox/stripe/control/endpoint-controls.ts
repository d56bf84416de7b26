import type { Hono } from 'hono'
import { z } from 'zod'
import { createId } from '../create-id'
import type { World } from '../world'
import { readBody, refuse } from './read-body'

const rollBody = z.strictObject({
  /** How long the old secret goes on signing beside the new one; Stripe's dashboard allows a day. */
  expires_in_seconds: z.int().min(0).max(86_400).default(86_400),
})

/** What Stripe's dashboard does and its API does not: a new signing secret for an endpoint. */
export function addEndpointControls(control: Hono, { world }: { world: World }): void {
  control.post('/webhook_endpoints/:id/roll', async (context) => {
    const body = await readBody(context, rollBody)
    if (body === null) return refuse(context)
    const kept = world.store.find('webhookSecrets', context.req.param('id'))
    if (kept === undefined) return context.json({ error: 'No such webhook endpoint.' }, 404)
    const expiresAtMs = world.clock.nowMs() + body.expires_in_seconds * 1000
    const secret = createId('whsec', 32)
    const previous = { secret: kept.current, expiresAtMs }
    world.store.transact(() => world.store.put('webhookSecrets', { id: kept.id, current: secret, previous }))
    return context.json({ secret })
  })
}
