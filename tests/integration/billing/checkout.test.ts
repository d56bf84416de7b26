import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { checkoutResponse, orderListResponse, quoteResponse } from '@/lib/schemas/billing'
import { createTestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(() => billing.close())

describe('the quote', () => {
  test.each([
    ['5', '5.00', '0.80', '5.80'],
    ['20', '20.00', '1.10', '21.10'],
    ['20.01', '20.01', '1.11', '21.12'],
    ['25000.00', '25000.00', '1375.00', '26375.00'],
  ])('of $%s is %s + %s = %s', async (amount, credits, fee, total) => {
    const response = await billing.call(await createTestPerson(), `quote?amount_usd=${amount}`)
    expect(quoteResponse.parse(await response.json())).toEqual({ credits, fee, total })
  })

  test.each(['4.99', '25000.01', '20.001', '-20', '1e3', 'abc', '', '0x20', 'NaN'])(
    'of $%s is refused by name',
    async (amount) => {
      const response = await billing.call(await createTestPerson(), `quote?amount_usd=${amount}`)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('amount_usd')
    },
  )
})

describe('checkout', () => {
  test('takes a number or a decimal string, writes the order first and names it at Stripe', async () => {
    const person = await createTestPerson()
    for (const amount of [20, '20.00']) {
      const response = await billing.call(person, 'checkout', { amount_usd: amount })
      expect(response.status).toBe(201)
      const body = checkoutResponse.parse(await response.json())
      expect(body).toMatchObject({ credits: '20.00', fee: '1.10', total: '21.10' })
      const order = await getDb().creditOrder.findFirstOrThrow({ where: { id: body.order_id } })
      expect(order).toMatchObject({ status: 'pending', creditCents: 2000, feeCents: 110, totalCents: 2110 })
      const session = await billing.sandbox.stripe.checkout.sessions.retrieve(order.checkoutSessionId ?? '')
      expect(session).toMatchObject({
        amount_total: 2110,
        client_reference_id: order.id,
        metadata: { order_id: order.id },
      })
      expect(session.success_url).toBe('http://localhost:3000/credits?session_id={CHECKOUT_SESSION_ID}')
    }
  })

  test('makes one customer per organization, even when two first purchases start at once', async () => {
    const person = await createTestPerson()
    await Promise.all([billing.order(20, person), billing.order(30, person)])
    const { data } = await billing.sandbox.stripe.customers.list({ email: person.email })
    expect(data).toHaveLength(1)
  })

  test('opens one session when the answer of Stripe is lost on the way', async () => {
    const person = await createTestPerson()
    await billing.order(20, person)
    await billing.sandbox.control('POST', 'api', {
      mode: 'reset-after-commit',
      path: '/v1/checkout/sessions',
      method: 'POST',
    })
    const { orderId } = await billing.order(20, person)
    const { data } = await billing.sandbox.stripe.checkout.sessions.list({ limit: 100 })
    expect(data.filter((session) => session.client_reference_id === orderId)).toHaveLength(1)
  })

  test('says that payments cannot be reached when Stripe is down, and charges nothing', async () => {
    const person = await createTestPerson()
    await billing.order(20, person)
    await billing.sandbox.control('POST', 'api', {
      mode: 'status',
      status: 500,
      path: '/v1/checkout/sessions',
      times: 3,
    })
    const response = await billing.call(person, 'checkout', { amount_usd: 20 })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('60')
  })

  test('is for people with a verified address', async () => {
    const person = await createTestPerson({ isVerified: false })
    const response = await billing.call(person, 'checkout', { amount_usd: 20 })
    expect(response.status).toBe(403)
    expect(await getDb().creditOrder.count({ where: { organizationId: person.organizationId } })).toBe(0)
  })

  test('stops after twenty unfinished purchases', async () => {
    const person = await createTestPerson()
    for (let count = 0; count < 20; count++) await billing.order(20, person)
    expect((await billing.call(person, 'checkout', { amount_usd: 20 })).status).toBe(429)
  })
})

describe('the history', () => {
  test('lists only the own purchases, newest first, in pages, with a receipt that opens', async () => {
    const person = await createTestPerson()
    const first = await billing.order(20, person)
    const second = await billing.order(30, person)
    await billing.order(40)
    await billing.sandbox.pay(first.sessionId)
    await billing.confirm(person, first.sessionId)
    const pages: string[][] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`
      const page = orderListResponse.parse(await (await billing.call(person, `orders?limit=1${query}`)).json())
      pages.push(page.data.map(({ id }) => id))
      cursor = page.next_cursor
    }
    expect(pages).toEqual([[second.orderId], [first.orderId]])
    const list = orderListResponse.parse(await (await billing.call(person, 'orders')).json())
    const paid = list.data.find(({ id }) => id === first.orderId)
    expect(paid).toMatchObject({ status: 'paid', credits: '20.00', refunded: '0.00' })
    const receipt = await fetch(String(paid?.receipt_url).replace('http://product.test', billing.sandbox.url))
    expect(await receipt.text()).toContain('$21.10')
  })
})
