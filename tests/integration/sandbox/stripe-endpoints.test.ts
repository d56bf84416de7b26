import Stripe from 'stripe'
import { z } from 'zod'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureOf, startStripeSandbox, TEST_SECRET_KEY, TEST_WEBHOOK_SECRET } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'
import { startWebhookReceiver } from '@/tests/factories/webhook-receiver'

const { webhooks } = new Stripe(TEST_SECRET_KEY)
type Receiver = Awaited<ReturnType<typeof startWebhookReceiver>>

let receivers: Receiver[]
let sandbox: RunningStripeSandbox

beforeEach(async () => {
  receivers = [await startWebhookReceiver(), await startWebhookReceiver()]
  sandbox = await startStripeSandbox()
})
afterEach(async () => {
  await sandbox.close()
  await Promise.all(receivers.map((receiver) => receiver.close()))
})

const [first, second] = [() => receiverAt(0), () => receiverAt(1)]
function receiverAt(index: number): Receiver {
  const receiver = receivers[index]
  if (receiver === undefined) throw new Error('There is no such receiver.')
  return receiver
}

const typesAt = (receiver: Receiver) => receiver.received.map(({ type }) => type)
const roll = async (id: string, expiresInSeconds: number) =>
  z
    .object({ secret: z.string() })
    .parse(await sandbox.control('POST', `webhook_endpoints/${id}/roll`, { expires_in_seconds: expiresInSeconds }))
    .secret

describe('webhook endpoints', () => {
  test('are made, changed, listed and deleted, and tell their secret once', async () => {
    const { webhookEndpoints } = sandbox.stripe
    const made = await webhookEndpoints.create({ url: first().url, enabled_events: ['charge.succeeded'] })
    expect(made).toMatchObject({ object: 'webhook_endpoint', status: 'enabled', api_version: Stripe.API_VERSION })
    expect(made.secret).toMatch(/^whsec_/)
    expect((await webhookEndpoints.retrieve(made.id)).secret).toBeUndefined()
    const changed = await webhookEndpoints.update(made.id, { disabled: true, metadata: { a: 'b' } })
    expect(changed).toMatchObject({ status: 'disabled', metadata: { a: 'b' }, enabled_events: ['charge.succeeded'] })
    expect((await webhookEndpoints.list()).data.map(({ id }) => id)).toEqual([made.id])
    expect(await webhookEndpoints.del(made.id)).toMatchObject({ deleted: true })
    expect(await failureOf(webhookEndpoints.retrieve(made.id))).toMatchObject({ statusCode: 404 })
    const noUrl = webhookEndpoints.create({ url: 'nowhere', enabled_events: ['*'] })
    expect(await failureOf(noUrl)).toMatchObject({ statusCode: 400, param: 'url' })
  })

  test('each get what they want, signed with their own secret, and one that is down does not hold up the other', async () => {
    const { webhookEndpoints, customers } = sandbox.stripe
    const all = await webhookEndpoints.create({ url: first().url, enabled_events: ['*'] })
    const some = await webhookEndpoints.create({ url: second().url, enabled_events: ['customer.updated'] })
    second().answerWith(500)
    const { id } = await customers.create({ email: 'a@b.example' })
    await customers.update(id, { name: 'B' })
    await waitFor(() => first().received.length === 2 && second().received.length === 2)
    expect(typesAt(first()).sort()).toEqual(['customer.created', 'customer.updated'])
    expect(typesAt(second())).toEqual(['customer.updated', 'customer.updated'])
    for (const { body, signature } of first().received) {
      expect(() => webhooks.constructEvent(body, signature, all.secret ?? '')).not.toThrow()
      expect(() => webhooks.constructEvent(body, signature, some.secret ?? '')).toThrow(/No signatures found/)
    }
    await waitFor(async () => (await sandbox.stripe.events.list()).data.every((event) => event.pending_webhooks === 0))
  })

  test('count down what is pending as each of them answers', async () => {
    const { webhookEndpoints, customers, events } = sandbox.stripe
    await webhookEndpoints.create({ url: first().url, enabled_events: ['*'] })
    await webhookEndpoints.create({ url: 'http://127.0.0.1:9/nobody', enabled_events: ['*'] })
    await customers.create({ email: 'a@b.example' })
    await waitFor(async () => (await events.list()).data[0]?.pending_webhooks === 1)
  })

  test('sign with both secrets while one is rolled, and with the new one alone afterwards', async () => {
    const { webhookEndpoints, customers } = sandbox.stripe
    const { id, secret: old = '' } = await webhookEndpoints.create({ url: first().url, enabled_events: ['*'] })
    const fresh = await roll(id, 3_600)
    await customers.create({ email: 'both@b.example' })
    const [both] = await waitFor(() => (first().received.length === 1 ? first().received : null))
    for (const secret of [old, fresh])
      expect(() => webhooks.constructEvent(both?.body ?? '', both?.signature ?? '', secret)).not.toThrow()
    await sandbox.control('POST', 'clock', { advance_seconds: 3_601 })
    await customers.create({ email: 'new@b.example' })
    const last = await waitFor(() => first().received[1])
    expect(() => webhooks.constructEvent(last.body, last.signature, fresh)).not.toThrow()
    expect(() => webhooks.constructEvent(last.body, last.signature, old)).toThrow(/No signatures found/)
  })
})

describe('faults of a delivery', () => {
  beforeEach(() =>
    sandbox.control('PUT', 'endpoint', { url: first().url, secrets: [TEST_WEBHOOK_SECRET], enabled_events: ['*'] }),
  )

  test('duplicates can come one after the other', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'duplicate-in-turn', copies: 3 })
    await sandbox.stripe.customers.create({ email: 'turn@b.example' })
    await waitFor(() => first().received.length === 3)
    expect(new Set(first().received.map(({ id }) => id)).size).toBe(1)
  })

  test('an old payload has an old version and little else, and verifies', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'old-payload' })
    await sandbox.stripe.customers.create({ email: 'old@b.example' })
    const [event] = await waitFor(() => (first().received.length > 0 ? first().received : null))
    const parsed = webhooks.constructEvent(event?.body ?? '', event?.signature ?? '', TEST_WEBHOOK_SECRET)
    expect(parsed.api_version).toBe('2020-08-27')
    expect(Object.keys(parsed.data.object)).not.toContain('email')
  })

  test('a delay holds one event back while the next one passes it', async () => {
    await sandbox.control('POST', 'webhooks', { mode: 'delay', delay_ms: 400, types: ['customer.created'] })
    const { id } = await sandbox.stripe.customers.create({ email: 'late@b.example' })
    await sandbox.stripe.customers.update(id, { name: 'B' })
    await waitFor(() => first().received.length === 2)
    expect(typesAt(first())).toEqual(['customer.updated', 'customer.created'])
  })
})

describe('faults of a call', () => {
  test.each([
    [409, 'lock_timeout'],
    [429, 'rate_limit'],
  ])('%i is answered in Stripe’s words, before any work', async (status, code) => {
    await sandbox.control('POST', 'api', { mode: 'status', status })
    const error = await failureOf(sandbox.stripe.customers.create({ email: 'busy@b.example' }))
    expect(error).toMatchObject({ statusCode: status, code })
    expect((await sandbox.stripe.customers.list()).data).toEqual([])
  })

  test.each([
    ['hang-before-commit', 0],
    ['hang-after-commit', 1],
  ] as const)('%s leaves the caller without an answer', async (mode, done) => {
    await sandbox.control('POST', 'api', { mode, method: 'POST', delay_ms: 100, times: 2 })
    const key = { idempotencyKey: `hang-${mode}` }
    const error = await failureOf(sandbox.stripe.customers.create({ email: 'hang@b.example' }, key))
    expect(error).toBeInstanceOf(Stripe.errors.StripeConnectionError)
    expect((await sandbox.stripe.customers.list()).data).toHaveLength(done)
    await sandbox.control('DELETE', 'api')
    await sandbox.stripe.customers.create({ email: 'hang@b.example' }, key)
    expect((await sandbox.stripe.customers.list()).data).toHaveLength(1)
  })
})

describe('what is gone pays no more', () => {
  test('a deleted customer is told of as deleted, and its cards are refused', async () => {
    const { customers, paymentMethods, paymentIntents } = sandbox.stripe
    const { id: customer } = await customers.create({ email: 'gone@b.example' })
    const { id: method } = await paymentMethods.attach('pm_card_visa', { customer })
    const pay = () =>
      paymentIntents.create({
        amount: 500,
        currency: 'usd',
        customer,
        payment_method: method,
        confirm: true,
        off_session: true,
      })
    await pay()
    await customers.del(customer)
    expect(await customers.retrieve(customer)).toMatchObject({ deleted: true })
    expect(await failureOf(pay())).toMatchObject({ code: 'resource_missing', param: 'customer' })
    expect((await paymentIntents.list({ customer })).data).toHaveLength(1)
  })

  test('a card whose month is over is declined as expired', async () => {
    const { customers, paymentMethods, paymentIntents } = sandbox.stripe
    const { id: customer } = await customers.create({ email: 'expired@b.example' })
    const { id: method } = await paymentMethods.attach('pm_card_visa', { customer })
    for (let year = 0; year < 9; year++) await sandbox.control('POST', 'clock', { advance_seconds: 366 * 86_400 })
    const late = paymentIntents.create({
      amount: 500,
      currency: 'usd',
      customer,
      payment_method: method,
      confirm: true,
    })
    expect(await failureOf(late)).toMatchObject({ code: 'expired_card' })
  })
})
