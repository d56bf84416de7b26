import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStripeApp } from '@/sandbox/stripe'
import { CARDS, failureOf, idOf, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'

let sandbox: RunningStripeSandbox

beforeAll(async () => {
  sandbox = await startStripeSandbox()
})
afterAll(() => sandbox.close())

const twentyDollars = {
  mode: 'payment',
  line_items: [
    { quantity: 1, price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: 'Credits' } } },
    { quantity: 1, price_data: { currency: 'usd', unit_amount: 110, product_data: { name: 'Fee' } } },
  ],
  metadata: { order: 'order_1' },
  payment_intent_data: { metadata: { order: 'order_1' } },
  success_url: 'http://product.test/credits?session_id={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://product.test/credits',
} satisfies Stripe.Checkout.SessionCreateParams

const createSession = (changes: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
  sandbox.stripe.checkout.sessions.create({ ...twentyDollars, ...changes })

async function createPaidIntent(): Promise<Stripe.PaymentIntent> {
  const session = await createSession()
  await sandbox.pay(session.id)
  const paid = await sandbox.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  })
  if (paid.payment_intent === null || typeof paid.payment_intent === 'string') throw new Error('not expanded')
  return paid.payment_intent
}

describe('customers', () => {
  test('are created, changed, cleared field by field and listed', async () => {
    const customer = await sandbox.stripe.customers.create({
      email: 'a@b.example',
      name: 'Ada',
      metadata: { a: '1', b: '2' },
    })
    const changed = await sandbox.stripe.customers.update(customer.id, { name: '', metadata: { a: '', c: '3' } })
    expect(changed).toMatchObject({ email: 'a@b.example', name: null, metadata: { b: '2', c: '3' } })
    const listed = await sandbox.stripe.customers.list({ email: 'a@b.example' })
    expect(listed.data.map(({ id }) => id)).toEqual([customer.id])
    expect(listed.has_more).toBe(false)
  })

  test('are paged newest first through the SDK', async () => {
    const created: string[] = []
    for (let count = 0; count < 5; count++)
      created.unshift((await sandbox.stripe.customers.create({ email: 'page@b.example' })).id)
    const seen: string[] = []
    for await (const customer of sandbox.stripe.customers.list({ email: 'page@b.example', limit: 2 }))
      seen.push(customer.id)
    expect(seen).toEqual(created)
  })
})

describe('a checkout session', () => {
  test('is paid on its page, once, and leads back to the shop', async () => {
    const session = await createSession({ customer_email: 'payer@example.com' })
    expect(session).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 2110,
      payment_intent: null,
    })
    expect(session.url).toBe(`http://product.test/sandbox/stripe/pay/${session.id}`)
    const answer = await sandbox.pay(session.id)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`http://product.test/credits?session_id=${session.id}`)
    const paid = await sandbox.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge', 'line_items'],
    })
    expect(paid).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
    expect(paid.line_items?.data.map((item) => item.amount_total)).toEqual([2000, 110])
    expect(paid.payment_intent).toMatchObject({
      status: 'succeeded',
      amount_received: 2110,
      metadata: { order: 'order_1' },
      latest_charge: { object: 'charge', paid: true },
    })
  })

  test('that is submitted ten times at once is charged once', async () => {
    const session = await createSession()
    const answers = await Promise.all(Array.from({ length: 10 }, () => sandbox.pay(session.id)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
    const { payment_intent: intent } = await sandbox.stripe.checkout.sessions.retrieve(session.id)
    const charges = await sandbox.stripe.charges.list({ payment_intent: idOf(intent) })
    expect(charges.data).toHaveLength(1)
  })

  test.each([
    ['declined', CARDS.declined, 'generic_decline'],
    ['without funds', CARDS.insufficientFunds, 'insufficient_funds'],
  ])('with a card that is %s stays open and can be paid with another card', async (_name, number, declineCode) => {
    const session = await createSession()
    const refused = await sandbox.pay(session.id, number)
    expect(refused.status).toBe(402)
    expect(await refused.text()).toContain('role="alert"')
    const open = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(open).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: declineCode } },
    })
    expect((await sandbox.pay(session.id)).status).toBe(303)
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
  })

  test('asks for 3-D Secure, charges after it is completed and nothing when it fails or is left', async () => {
    const session = await createSession()
    for (const answer of ['fail', 'cancel'] as const) {
      const step = await sandbox.pay(session.id, CARDS.needsAuthentication)
      expect(step.headers.get('location')).toBe(`/sandbox/stripe/pay/${session.id}/authenticate`)
      const back = await sandbox.answerAuthentication(session.id, answer)
      expect(back.headers.get('location')).toBe(`/sandbox/stripe/pay/${session.id}`)
    }
    const { payment_intent: intent } = await sandbox.stripe.checkout.sessions.retrieve(session.id)
    expect((await sandbox.stripe.charges.list({ payment_intent: idOf(intent) })).data).toEqual([])
    await sandbox.pay(session.id, CARDS.needsAuthentication)
    expect((await sandbox.answerAuthentication(session.id, 'complete')).headers.get('location')).toContain(
      'session_id=cs_',
    )
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
  })

  test('that is expired by the API or by time can no longer be paid', async () => {
    const closed = await createSession()
    await sandbox.stripe.checkout.sessions.expire(closed.id)
    const late = await createSession({ expires_at: Math.floor(Date.now() / 1000) + 31 * 60 })
    await sandbox.control('POST', 'clock', { advance_seconds: 32 * 60 })
    for (const { id } of [closed, late]) {
      expect(await (await sandbox.pay(id)).text()).toContain('expired')
      expect(await sandbox.stripe.checkout.sessions.retrieve(id)).toMatchObject({
        status: 'expired',
        payment_status: 'unpaid',
      })
    }
    expect((await failureOf(sandbox.stripe.checkout.sessions.expire(closed.id))).statusCode).toBe(400)
  })

  test('shows form mistakes beside their fields and charges nothing', async () => {
    const session = await createSession()
    const page = await sandbox.pay(session.id, '4242 4242 4242 4241')
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('id="card_number_error"')
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_intent: null })
  })

  test('escapes what the shop put into it', async () => {
    const item = {
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: 500, product_data: { name: '<script>alert(1)</script>' } },
    }
    const session = await createSession({ line_items: [item] })
    const page = await (await fetch(`${sandbox.url}/sandbox/stripe/pay/${session.id}`)).text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('refunds', () => {
  test('give back in parts, never more than was paid, and show on the receipt', async () => {
    const intent = await createPaidIntent()
    await sandbox.stripe.refunds.create({ payment_intent: intent.id, amount: 1000 })
    const tooMuch = await failureOf(sandbox.stripe.refunds.create({ payment_intent: intent.id, amount: 1111 }))
    expect(tooMuch.statusCode).toBe(400)
    const rest = await sandbox.stripe.refunds.create({ payment_intent: intent.id })
    expect(rest).toMatchObject({ amount: 1110, status: 'succeeded' })
    const again = await failureOf(sandbox.stripe.refunds.create({ payment_intent: intent.id }))
    expect(again.code).toBe('charge_already_refunded')
    const charge = await sandbox.stripe.charges.retrieve(rest.charge as string)
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 2110 })
    const receipt = await fetch(String(charge.receipt_url).replace('http://product.test', sandbox.url))
    expect(receipt.status).toBe(200)
    expect(await receipt.text()).toContain('Refunded')
  })

  test('leave the fee with Stripe', async () => {
    const intent = await createPaidIntent()
    const booking = typeof intent.latest_charge === 'object' ? intent.latest_charge?.balance_transaction : null
    expect(booking).toMatchObject({ amount: 2110, fee: 91, net: 2019 })
  })
})

describe('transport', () => {
  test.each([
    ['an unknown parameter', { surprise: '1' }, 'parameter_unknown', 'surprise'],
    [
      'an unknown nested one',
      { line_items: [{ quantity: 1, colour: 'red', price_data: {} }] },
      'parameter_unknown',
      'line_items[0][colour]',
    ],
    ['a missing one', { line_items: undefined }, 'parameter_missing', 'line_items'],
  ])('answers %s with 400 and its name', async (_name, changes, ...expected) => {
    // The types of the SDK would refuse these; the wire has no types.
    const error = await failureOf(createSession(changes as Partial<Stripe.Checkout.SessionCreateParams>))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' })
    expect([error.code, error.param]).toEqual(expected)
    expect(error.requestId).toMatch(/^req_/)
  })

  test('refuses missing, live and unknown things with their own statuses', async () => {
    expect((await failureOf(sandbox.stripe.checkout.sessions.retrieve('cs_nope'))).statusCode).toBe(404)
    const liveKey = sandbox.clientWithKey('sk_live_1234567890')
    expect((await failureOf(liveKey.customers.list())).statusCode).toBe(401)
    expect((await failureOf(sandbox.stripe.coupons.list())).statusCode).toBe(404)
    expect((await failureOf(createSession({ expand: ['customer_email'] }))).message).toContain('cannot be expanded')
  })

  test('refuses to exist in production', () => {
    const config = { dataDir: sandbox.dataDir, publicUrl: 'http://x.test', webhook: null, isProduction: true }
    expect(() => createStripeApp(config)).toThrow('production')
  })
})

describe('idempotency keys', () => {
  test('replay the first answer and refuse other parameters', async () => {
    const options = { idempotencyKey: 'order_1-session' }
    const first = await sandbox.stripe.checkout.sessions.create(twentyDollars, options)
    const second = await sandbox.stripe.checkout.sessions.create(twentyDollars, options)
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    const other = await failureOf(
      sandbox.stripe.checkout.sessions.create({ ...twentyDollars, submit_type: 'pay' }, options),
    )
    expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
  })

  test('do not remember what failed validation', async () => {
    const options = { idempotencyKey: 'order_2-session' }
    await failureOf(sandbox.stripe.checkout.sessions.create({ ...twentyDollars, expires_at: 1 }, options))
    await expect(sandbox.stripe.checkout.sessions.create(twentyDollars, options)).resolves.toMatchObject({
      status: 'open',
    })
  })

  test('replay a 500 that hid a finished piece of work, and make one object when the connection breaks after it', async () => {
    const count = async () => (await sandbox.stripe.customers.list({ email: 'once@b.example' })).data.length
    await sandbox.control('POST', 'api', { mode: 'error-after-commit', path: '/v1/customers', method: 'POST' })
    for (let attempt = 0; attempt < 2; attempt++) {
      const failed = await failureOf(
        sandbox.stripe.customers.create({ email: 'once@b.example' }, { idempotencyKey: 'five-hundred' }),
      )
      expect(failed.statusCode).toBe(500)
    }
    expect(await count()).toBe(1)
    await sandbox.control('POST', 'api', { mode: 'reset-after-commit', path: '/v1/customers', method: 'POST' })
    await sandbox.stripe.customers.create({ email: 'once@b.example' }, { idempotencyKey: 'reset' })
    expect(await count()).toBe(2)
  })

  test('answer 409 while the first request is under way and are forgotten after a day', async () => {
    const options = { idempotencyKey: 'slow' }
    await sandbox.control('POST', 'api', { mode: 'delay', delay_ms: 300, path: '/v1/customers', method: 'POST' })
    const [first, second] = await Promise.allSettled([
      sandbox.stripe.customers.create({ email: 'slow@b.example' }, options),
      sandbox.stripe.customers.create({ email: 'slow@b.example' }, options),
    ])
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected'])
    await sandbox.control('POST', 'clock', { advance_seconds: 86_401 })
    const before = (await sandbox.stripe.customers.list({ email: 'slow@b.example' })).data
    const anew = await sandbox.stripe.customers.create({ email: 'slow@b.example' }, options)
    expect(before.map(({ id }) => id)).not.toContain(anew.id)
  })
})

test('a restart keeps customers, sessions, payments, events and idempotency keys', async () => {
  const first = await startStripeSandbox()
  const customer = await first.stripe.customers.create({ email: 'kept@b.example' }, { idempotencyKey: 'kept' })
  const session = await first.stripe.checkout.sessions.create(twentyDollars)
  await first.pay(session.id)
  const events = await first.stripe.events.list({ limit: 100 })
  await first.close()
  const second = await startStripeSandbox({ dataDir: first.dataDir })
  expect(await second.stripe.customers.create({ email: 'kept@b.example' }, { idempotencyKey: 'kept' })).toMatchObject({
    id: customer.id,
  })
  expect(await second.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
  expect((await second.stripe.events.list({ limit: 100 })).data).toEqual(events.data)
  await second.close()
})
