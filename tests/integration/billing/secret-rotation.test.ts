import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { serveBilling, signWebhook } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'
import { waitFor } from '@/tests/factories/wait-for'

const ORDERS_PER_PHASE = 3

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(() => billing.close())

/** What a restart with another STRIPE_WEBHOOK_SECRET does. */
function restartWith(...secrets: string[]): void {
  const env: { STRIPE_WEBHOOK_SECRET?: string | undefined } = getEnv()
  env.STRIPE_WEBHOOK_SECRET = secrets.join(',')
}

/** Pays orders and waits until Stripe's own webhooks have made them paid. */
async function payByWebhook(): Promise<number> {
  const orders: TestOrder[] = []
  for (let count = 0; count < ORDERS_PER_PHASE; count++) {
    const order = await billing.order(20)
    await billing.sandbox.pay(order.sessionId)
    orders.push(order)
  }
  const where = { id: { in: orders.map(({ orderId }) => orderId) }, status: 'paid' }
  await waitFor(async () => (await getDb().creditOrder.count({ where })) === ORDERS_PER_PHASE, {
    what: 'the orders to be paid by webhooks',
  })
  return orders.length
}

const forge = (secret: string) => {
  const body = JSON.stringify({ id: `evt_${secret}`, object: 'event', type: 'charge.succeeded', livemode: false })
  return billing.postWebhook(body, signWebhook(body, { secret }))
}

test(
  'S15: a rolled secret loses no event, and the old one is refused afterwards',
  { timeout: 60_000 },
  async ({ annotate }) => {
    const endpoint = await billing.sandbox.stripe.webhookEndpoints.create({
      url: billing.webhookUrl,
      enabled_events: ['payment_intent.succeeded'],
    })
    const old = endpoint.secret ?? ''
    restartWith(old)
    let delivered = await payByWebhook()

    const roll = await billing.sandbox.control('POST', `webhook_endpoints/${endpoint.id}/roll`, {
      expires_in_seconds: 1_400,
    })
    const { secret: fresh } = z.object({ secret: z.string() }).parse(roll)
    delivered += await payByWebhook()
    restartWith(fresh, old)
    delivered += await payByWebhook()
    expect((await forge(old)).status).toBe(200)

    await billing.sandbox.control('POST', 'clock', { advance_seconds: 1_401 })
    delivered += await payByWebhook()
    restartWith(fresh)
    delivered += await payByWebhook()
    expect((await forge(old)).status).toBe(400)

    // Restarted too early, with a secret that Stripe does not sign with: refused, and delivered by a later try.
    restartWith('whsec_too_early')
    const order = await billing.order(20)
    await billing.sandbox.pay(order.sessionId)
    await waitFor(async () => {
      const [delivery] = z
        .object({ data: z.array(z.object({ lastStatus: z.number().nullable() })) })
        .parse(await billing.sandbox.control('GET', 'deliveries')).data
      return delivery?.lastStatus === 400
    })
    restartWith(fresh)
    await waitFor(
      async () => (await getDb().creditOrder.findFirst({ where: { id: order.orderId } }))?.status === 'paid',
    )
    await annotate(`S15: n = ${delivered + 1} payments over 6 phases, 0 events lost`)
  },
)
