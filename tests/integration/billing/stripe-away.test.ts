import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { retryEvents, runAutoTopUps } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'
import { type AutoTopUpWorld, type Buyer, startAutoTopUpWorld } from '@/tests/factories/auto-top-up-world'
import { serveRoutes } from '@/tests/factories/serve-routes'
import type { ServedApp } from '@/tests/factories/serve-app'
import { signWebhook } from '@/tests/factories/serve-billing'

/** Requests to models while Stripe is away. */
const REQUESTS = 60
const MODEL = 'openai/gpt-4o-mini'

let world: AutoTopUpWorld
let api: ServedApp
let customer: Buyer
let apiKey = ''

beforeAll(async () => {
  world = await startAutoTopUpWorld()
  const { startGateway } = await import('@/lib/gateway')
  await startGateway()
  api = await serveRoutes({ '/api/v1/chat/completions': await import('@/app/api/v1/chat/completions/route') })
  customer = await world.buyer()
  const { organizationId } = customer
  await grantCredits({ organizationId, amountNanos: 10_000_000_000n, reason: 'test', reference: 'stripe-away' })
  apiKey = (await createKey({ organizationId, createdByUserId: null, name: 'away' })).secret
})
afterEach(() => world.control('DELETE', 'api'))
afterAll(async () => {
  await api.close()
  await (await import('@/lib/gateway')).shutdownGateway()
  await world.close()
})

async function askModel(): Promise<number> {
  const response = await fetch(`${api.url}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: MODEL, max_tokens: 8, messages: [{ role: 'user', content: 'Say hello' }] }),
  })
  await response.text()
  return response.status
}

const buy = (buyer: Buyer) =>
  fetch(`${world.productUrl}/api/v1/credits/checkout`, {
    method: 'POST',
    headers: { cookie: buyer.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify({ amount_usd: 20 }),
  })

function deliver(event: object): Promise<Response> {
  const body = JSON.stringify(event, null, 2)
  const headers = { 'stripe-signature': signWebhook(body) }
  return fetch(`${world.productUrl}/api/webhooks/stripe`, { method: 'POST', body, headers })
}

describe('S13: while Stripe is away', () => {
  test.each([
    ['down', { mode: 'status', status: 500 }],
    ['limiting (429)', { mode: 'status', status: 429 }],
    ['cutting connections', { mode: 'reset-before-commit' }],
    ['hanging', { mode: 'hang-before-commit', delay_ms: 1_000 }],
  ])('%s: requests to models go on, a purchase says so, jobs catch up', { timeout: 90_000 }, async (_name, fault) => {
    const topUp = await world.buyer()
    await world.save(topUp)
    const paid = await world.stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      confirm: true,
    })
    const { data: events } = await world.stripe.events.list({ type: 'payment_intent.succeeded', limit: 1 })
    expect(events[0]?.data.object).toMatchObject({ id: paid.id })

    await world.control('POST', 'api', { ...fault, times: 1_000 })
    const [statuses, checkout, webhook] = await Promise.all([
      Promise.all(Array.from({ length: REQUESTS }, askModel)),
      buy(customer),
      deliver(events[0] ?? {}),
      runAutoTopUps(),
    ])
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expect(checkout.status).toBe(503)
    expect(await checkout.text()).toContain('Payments cannot be reached right now. Nothing was charged')
    expect(webhook.status).toBe(503)
    expect(await world.creditsOf(topUp)).toBe(0n)

    await world.control('DELETE', 'api')
    await world.expireClaims()
    await runAutoTopUps()
    expect(await world.creditsOf(topUp)).toBe(25_000_000_000n)
    expect(await world.chargesOf(topUp)).toBe(1)
    const past = new Date(Date.now() - 120_000)
    await getDb().stripeEvent.updateMany({ data: { receivedAt: past, nextAttemptAt: past } })
    await retryEvents()
    expect(await getDb().stripeEvent.count({ where: { processedAt: null } })).toBe(0)
    expect((await buy(customer)).status).toBe(201)
  })
})
