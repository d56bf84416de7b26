import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CARDS, startStripeSandbox, TEST_SECRET_KEY, TEST_WEBHOOK_SECRET } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'
import { startWebhookReceiver } from '@/tests/factories/webhook-receiver'

const { webhooks } = new Stripe(TEST_SECRET_KEY)

let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>
let sandbox: RunningStripeSandbox

beforeEach(async () => {
  receiver = await startWebhookReceiver()
  sandbox = await startStripeSandbox({
    webhook: { url: receiver.url, secrets: [TEST_WEBHOOK_SECRET], enabledEvents: ['*'] },
  })
})
afterEach(async () => {
  await sandbox.close()
  await receiver.close()
})

async function createSession() {
  return sandbox.stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [
      { quantity: 1, price_data: { currency: 'usd', unit_amount: 2110, product_data: { name: 'Credits' } } },
    ],
    success_url: 'http://product.test/?id={CHECKOUT_SESSION_ID}',
  })
}

async function payNewSession(card?: string): Promise<string> {
  const session = await createSession()
  await sandbox.pay(session.id, card)
  return session.id
}

const types = () => receiver.received.map(({ type }) => type)
const verify = (body: string, signature: string, secret = TEST_WEBHOOK_SECRET) =>
  webhooks.constructEvent(body, signature, secret)

const PAID_FAN_OUT = [
  'payment_intent.created',
  'charge.succeeded',
  'payment_intent.succeeded',
  'checkout.session.completed',
  'charge.updated',
]

describe('events', () => {
  test('of a payment fan out in order, frozen as things were', async () => {
    await payNewSession()
    const { data } = await sandbox.stripe.events.list()
    expect(data.map(({ type }) => type).reverse()).toEqual(PAID_FAN_OUT)
    const charge = data.find(({ type }) => type === 'charge.succeeded')
    expect(charge?.data.object).toMatchObject({ balance_transaction: null, amount_refunded: 0 })
    const updated = data.find(({ type }) => type === 'charge.updated')
    expect(updated?.data.previous_attributes).toEqual({ balance_transaction: null })
    expect(updated?.api_version).toBe(Stripe.API_VERSION)
  })

  test('of a declined card tell of the failure and of no session', async () => {
    await payNewSession(CARDS.declined)
    await waitFor(() => receiver.received.length === 3)
    expect(types().sort()).toEqual(['charge.failed', 'payment_intent.created', 'payment_intent.payment_failed'])
  })

  test('name the idempotency key of the request that caused them', async () => {
    await sandbox.stripe.customers.create({ email: 'a@b.example' }, { idempotencyKey: 'cause-1' })
    const { data } = await sandbox.stripe.events.list({ type: 'customer.created' })
    expect(data[0]?.request?.idempotency_key).toBe('cause-1')
    expect(data[0]?.request?.id).toMatch(/^req_/)
  })
})

describe('deliveries', () => {
  test('carry a signature that the SDK accepts, and count as done after a 2xx', async () => {
    await payNewSession()
    await waitFor(() => receiver.received.length === PAID_FAN_OUT.length)
    for (const { body, signature, id } of receiver.received) expect(verify(body, signature).id).toBe(id)
    await waitFor(async () => (await sandbox.stripe.events.list()).data.every((event) => event.pending_webhooks === 0))
    expect(receiver.received).toHaveLength(PAID_FAN_OUT.length)
  })

  test('are repeated with a fresh signature until they are answered with 2xx', async () => {
    receiver.answerWith(500, 302, 200)
    await sandbox.stripe.customers.create({ email: 'retry@b.example' })
    await waitFor(() => receiver.received.length === 3)
    expect(receiver.received.map(({ status }) => status)).toEqual([500, 302, 200])
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
    for (const { body, signature } of receiver.received) expect(() => verify(body, signature)).not.toThrow()
  })

  test('go on after the sandbox was restarted', async () => {
    const { dataDir } = sandbox
    await sandbox.control('PUT', 'endpoint', { url: 'http://127.0.0.1:9/nobody', secrets: [TEST_WEBHOOK_SECRET] })
    await sandbox.stripe.customers.create({ email: 'restart@b.example' })
    await sandbox.close()
    sandbox = await startStripeSandbox({
      dataDir,
      webhook: { url: receiver.url, secrets: [TEST_WEBHOOK_SECRET], enabledEvents: ['*'] },
    })
    await waitFor(() => types().includes('customer.created'))
  })

  test('carry one signature per secret while a secret is being rolled', async () => {
    await sandbox.control('PUT', 'endpoint', { url: receiver.url, secrets: ['whsec_old', 'whsec_new'] })
    await sandbox.stripe.customers.create({ email: 'rolled@b.example' })
    const [first] = await waitFor(() => (receiver.received.length > 0 ? receiver.received : null))
    for (const secret of ['whsec_old', 'whsec_new'])
      expect(() => verify(first?.body ?? '', first?.signature ?? '', secret)).not.toThrow()
  })

  test('keep to the event types that the endpoint wants', async () => {
    const wanted = ['checkout.session.completed']
    await sandbox.control('PUT', 'endpoint', {
      url: receiver.url,
      secrets: [TEST_WEBHOOK_SECRET],
      enabled_events: wanted,
    })
    await payNewSession()
    await waitFor(() => receiver.received.length > 0)
    expect(types()).toEqual(wanted)
  })
})

describe('faults', () => {
  test('duplicate sends the same event several times at once', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'duplicate', copies: 5, types: ['checkout.session.completed'] })
    await payNewSession()
    await waitFor(() => types().filter((type) => type === 'checkout.session.completed').length === 5)
  })

  test('drop loses an event for good', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'drop', times: 4 })
    await payNewSession()
    await waitFor(() => receiver.received.length === 1)
    expect(types()).toEqual(['charge.updated'])
  })

  test('reorder sends the last one first', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'reorder', times: PAID_FAN_OUT.length })
    await payNewSession()
    await waitFor(() => receiver.received.length === PAID_FAN_OUT.length)
    expect(types()).toEqual([...PAID_FAN_OUT].reverse())
  })

  test.each([
    ['wrong-secret', /No signatures found/],
    ['stale-timestamp', /Timestamp outside the tolerance zone/],
  ])('%s makes one delivery that does not verify, and its repetition does', async (mode, message) => {
    await sandbox.control('POST', 'webhooks', { mode })
    receiver.answerWith(400)
    await sandbox.stripe.customers.create({ email: 'forged@b.example' })
    const [first, second] = await waitFor(() => (receiver.received.length === 2 ? receiver.received : null))
    expect(() => verify(first?.body ?? '', first?.signature ?? '')).toThrow(message)
    expect(() => verify(second?.body ?? '', second?.signature ?? '')).not.toThrow()
  })

  test('resend delivers a past event again, as often as asked', async () => {
    await sandbox.stripe.customers.create({ email: 'again@b.example' })
    const event = (await sandbox.stripe.events.list()).data[0]
    await waitFor(() => receiver.received.length === 1)
    await sandbox.control('POST', `events/${event?.id ?? ''}/resend`, { copies: 3 })
    expect(receiver.received).toHaveLength(4)
  })
})
