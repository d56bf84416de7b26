import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retryEvents, reconcileOrders } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { orderObject } from '@/lib/schemas/billing'
import { createTestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'
import { TEST_WEBHOOK_SECRET } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'
import { report } from '@/tests/money/kit/report'

const TWENTY_DOLLARS = 20_000_000_000n

let billing: BillingServer
let tried = 0

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(async () => {
  const paid = await getDb().creditOrder.count({ where: { status: 'paid' } })
  const granted = await getDb().ledgerTransaction.count({ where: { kind: 'topup' } })
  report('S1', { 'ways in tried': tried, payments: paid, credits: granted, 'lost or doubled': paid - granted })
  expect(granted).toBe(paid)
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

const creditsOf = async ({ person }: TestOrder) => (await getBalance(person)).postedNanos
const rowOf = ({ orderId }: TestOrder) => getDb().creditOrder.findFirstOrThrow({ where: { id: orderId } })

async function paidOrder(): Promise<TestOrder> {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  return order
}

function permutationsOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutationsOf(items.filter((_other, position) => position !== index)).map((rest) => [item, ...rest]),
  )
}

const RETURN_PAGE = 'the return page'
const STEPS = ['checkout.session.completed', 'payment_intent.succeeded', 'charge.succeeded', RETURN_PAGE] as const

/** Makes a step happen `times` times at once and returns the answers' statuses. */
async function takeStep(order: TestOrder, step: string, times = 1): Promise<number[]> {
  const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === step)
  const once = () => (event === undefined ? billing.confirm(order.person, order.sessionId) : billing.deliver(event))
  if (event === undefined && step !== RETURN_PAGE) throw new Error(`The sandbox made no ${step}.`)
  tried += times
  const responses = await Promise.all(Array.from({ length: times }, once))
  return responses.map(({ status }) => status)
}

describe('a payment is credited exactly once', () => {
  test.each(permutationsOf(STEPS).map((steps) => [steps]))('when %j each come ten times at once', async (steps) => {
    const order = await paidOrder()
    for (const step of steps) expect(await takeStep(order, step, 10)).toEqual(Array(10).fill(200))
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
    expect(await rowOf(order)).toMatchObject({
      status: 'paid',
      paymentIntentId: expect.stringMatching(/^pi_/) as string,
    })
  })

  test('when everything comes ten times in one moment', async () => {
    const order = await paidOrder()
    const statuses = await Promise.all(STEPS.map((step) => takeStep(order, step, 10)))
    expect(statuses.flat()).toEqual(Array(40).fill(200))
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
    const postings = await getDb().ledgerTransaction.count({ where: { organizationId: order.person.organizationId } })
    expect(postings).toBe(1)
  })

  test('when the event is faster than our own note of the session', async () => {
    const order = await paidOrder()
    await getDb().creditOrder.updateMany({ where: { id: order.orderId }, data: { checkoutSessionId: null } })
    expect(await takeStep(order, 'checkout.session.completed')).toEqual([200])
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
    expect(await rowOf(order)).toMatchObject({ status: 'paid', checkoutSessionId: order.sessionId })
  })

  test('over the whole way: the sandbox sends its own events, some lost, doubled and out of order', async () => {
    await billing.sandbox.control('PUT', 'endpoint', { url: billing.webhookUrl, secrets: [TEST_WEBHOOK_SECRET] })
    await billing.sandbox.control('POST', 'webhooks', { mode: 'drop', types: ['payment_intent.succeeded'] })
    await billing.sandbox.control('POST', 'webhooks', {
      mode: 'duplicate',
      copies: 5,
      types: ['checkout.session.completed'],
    })
    await billing.sandbox.control('POST', 'webhooks', { mode: 'wrong-secret', types: ['charge.succeeded'] })
    const order = await paidOrder()
    await waitFor(async () => (await rowOf(order)).status === 'paid', { what: 'the order to be paid' })
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
    await billing.sandbox.control('PUT', 'endpoint', {
      url: billing.webhookUrl,
      secrets: [TEST_WEBHOOK_SECRET],
      enabled_events: ['nothing'],
    })
  })
})

describe('no credit without the money that was asked for', () => {
  test('when an event claims more than was paid', async () => {
    const order = await paidOrder()
    const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'payment_intent.succeeded')
    const claimed = { ...event, data: { object: { ...event?.data.object, amount: 50_000, amount_received: 50_000 } } }
    await billing.deliver(claimed)
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
  })

  test.each([
    ['less money', 'usd', 500, 200],
    ['more money', 'usd', 50_000, 200],
    ['other money', 'eur', 2110, 200],
  ])('when another payment in the order’s name brings %s', async (_name, currency, amount, status) => {
    const order = await billing.order(20)
    const metadata = { order_id: order.orderId, organization_id: order.person.organizationId }
    const session = await billing.sandbox.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: 'x' } } }],
      metadata,
      payment_intent_data: { metadata },
      success_url: 'http://product.test/',
    })
    await billing.sandbox.pay(session.id)
    for (const event of await billing.eventsOf(session.id)) expect((await billing.deliver(event)).status).toBe(status)
    expect(await creditsOf(order)).toBe(0n)
    expect(await rowOf(order)).toMatchObject({ status: 'pending', paymentIntentId: null })
  })

  test('when the payment names another organization', async () => {
    const [order, stranger] = [await billing.order(20), await createTestPerson()]
    const metadata = { order_id: order.orderId, organization_id: stranger.organizationId }
    const session = await billing.sandbox.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 2110, product_data: { name: 'x' } } }],
      payment_intent_data: { metadata },
      success_url: 'http://product.test/',
    })
    await billing.sandbox.pay(session.id)
    for (const event of await billing.eventsOf(session.id)) await billing.deliver(event)
    expect(await creditsOf(order)).toBe(0n)
    expect((await getBalance(stranger)).postedNanos).toBe(0n)
  })

  test('a second payment for an order that is paid already', async () => {
    const order = await paidOrder()
    await takeStep(order, 'payment_intent.succeeded')
    const metadata = { order_id: order.orderId, organization_id: order.person.organizationId }
    const session = await billing.sandbox.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 2110, product_data: { name: 'x' } } }],
      payment_intent_data: { metadata },
      success_url: 'http://product.test/',
    })
    await billing.sandbox.pay(session.id)
    for (const event of await billing.eventsOf(session.id)) await billing.deliver(event)
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
  })
})

describe('the return page proves nothing', () => {
  test('an unpaid session stays pending and gives nothing', async () => {
    const order = await billing.order(20)
    const response = await billing.confirm(order.person, order.sessionId)
    expect(orderObject.parse(await response.json())).toMatchObject({ id: order.orderId, status: 'pending' })
    expect(await creditsOf(order)).toBe(0n)
  })

  test('an expired session closes its order and gives nothing', async () => {
    const order = await billing.order(20)
    await billing.sandbox.stripe.checkout.sessions.expire(order.sessionId)
    const response = await billing.confirm(order.person, order.sessionId)
    expect(orderObject.parse(await response.json())).toMatchObject({ status: 'expired', paid_at: null })
    expect(await creditsOf(order)).toBe(0n)
  })

  test('somebody else’s paid session and an invented one are both unknown', async () => {
    const order = await paidOrder()
    const stranger = await createTestPerson()
    const answers = await Promise.all([
      billing.confirm(stranger, order.sessionId),
      billing.confirm(stranger, 'cs_test_invented'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(await answers[0].text()).not.toContain(order.orderId)
    expect((await getBalance(stranger)).postedNanos).toBe(0n)
  })
})

describe('a webhook that never came', () => {
  test('is made up for by the worker, for paid and for expired orders', async () => {
    const [paid, expired, open] = [await paidOrder(), await billing.order(20), await billing.order(20)]
    await billing.sandbox.stripe.checkout.sessions.expire(expired.sessionId)
    await reconcileOrders({ olderThanMs: 0 })
    const rows = await Promise.all([paid, expired, open].map(rowOf))
    expect(rows.map(({ status }) => status)).toEqual(['paid', 'expired', 'pending'])
    expect(await creditsOf(paid)).toBe(TWENTY_DOLLARS)
    await reconcileOrders({ olderThanMs: 0 })
    expect(await creditsOf(paid)).toBe(TWENTY_DOLLARS)
  })

  test('an order younger than a minute is left to its webhook', async () => {
    const order = await paidOrder()
    await reconcileOrders()
    expect(await rowOf(order)).toMatchObject({ status: 'pending' })
  })

  test('an event whose handling failed is kept and handled later', async () => {
    const order = await paidOrder()
    const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'payment_intent.succeeded')
    // More often than the SDK retries.
    await billing.sandbox.control('POST', 'api', { mode: 'status', status: 500, path: '/v1/payment_intents', times: 3 })
    expect((await billing.deliver({ ...event })).status).toBe(503)
    const where = { id: event?.id ?? '' }
    expect(await getDb().stripeEvent.findUnique({ where })).toMatchObject({ processedAt: null, attempts: 1 })
    const due = { receivedAt: new Date(Date.now() - 120_000) }
    await getDb().stripeEvent.update({ where, data: due })
    // Not before its pause is over.
    expect(await retryEvents()).toBe(0)
    await getDb().stripeEvent.update({ where, data: { ...due, nextAttemptAt: new Date() } })
    expect(await retryEvents()).toBe(1)
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
  })

  test('an event that fails again and again is given up after twenty tries, and left alone', async () => {
    const order = await paidOrder()
    const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'payment_intent.succeeded')
    await billing.sandbox.control('POST', 'api', { mode: 'status', status: 500, path: '/v1/payment_intents', times: 9 })
    const where = { id: event?.id ?? '' }
    await billing.deliver({ ...event })
    await getDb().stripeEvent.update({
      where,
      data: { attempts: 18, receivedAt: new Date(0), nextAttemptAt: new Date(0) },
    })
    expect(await retryEvents()).toBe(0)
    expect(await getDb().stripeEvent.findUnique({ where })).toMatchObject({ attempts: 19, deadAt: null })
    await getDb().stripeEvent.update({ where, data: { nextAttemptAt: new Date(0) } })
    await retryEvents()
    const dead = await getDb().stripeEvent.findUniqueOrThrow({ where })
    expect(dead).toMatchObject({ attempts: 20, processedAt: null, deadAt: expect.any(Date) as Date })
    await getDb().stripeEvent.update({ where, data: { nextAttemptAt: new Date(0) } })
    await retryEvents()
    expect(await getDb().stripeEvent.findUniqueOrThrow({ where })).toMatchObject({ attempts: 20 })
    await billing.sandbox.control('DELETE', 'api')
    await reconcileOrders({ olderThanMs: 0 })
    expect(await creditsOf(order)).toBe(TWENTY_DOLLARS)
  })

  test('an event of a type that means nothing to us is stored and done', async () => {
    const event = { id: 'evt_unknown', object: 'event', type: 'mandate.updated', livemode: false, data: { object: {} } }
    expect((await billing.deliver(event)).status).toBe(200)
    const stored = await getDb().stripeEvent.findUniqueOrThrow({ where: { id: event.id } })
    expect(stored).toMatchObject({ processedAt: expect.any(Date) as Date, attempts: 1, lastError: null })
  })
})
