import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reconcileOrders } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { paymentMethodListResponse, savedCardPurchaseResponse } from '@/lib/schemas/payment-methods'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { CARDS } from '@/tests/factories/stripe-sandbox'

const TWENTY_DOLLARS = 20_000_000_000n

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

const balanceOf = async ({ organizationId }: TestPerson) => (await getBalance({ organizationId })).postedNanos
const ordersOf = ({ organizationId }: TestPerson) => getDb().creditOrder.findMany({ where: { organizationId } })

async function customerOf({ organizationId }: TestPerson): Promise<string> {
  const { stripeCustomerId } = await getDb().organization.findUniqueOrThrow({ where: { id: organizationId } })
  return stripeCustomerId ?? ''
}

async function cardsOf(person: TestPerson) {
  const response = await billing.request(person, 'GET', 'payment-methods')
  return paymentMethodListResponse.parse(await response.json()).data
}

/** Somebody with saved cards, by Stripe's test ids. */
async function personWith(...methods: string[]): Promise<{ person: TestPerson; cards: string[] }> {
  const person = await createTestPerson()
  await billing.request(person, 'POST', 'payment-methods')
  const customer = await customerOf(person)
  for (const method of methods) await billing.sandbox.stripe.paymentMethods.attach(method, { customer })
  return { person, cards: (await cardsOf(person)).map(({ id }) => id) }
}

type Wish = { card: string | undefined; requestId?: string; amount?: number }

const pay = (person: TestPerson, { card = '', requestId = randomUUID(), amount = 20 }: Wish) =>
  billing.call(person, 'pay', { amount_usd: amount, payment_method_id: card, request_id: requestId })

async function paymentsOf(person: TestPerson) {
  const { data } = await billing.sandbox.stripe.paymentIntents.list({ customer: await customerOf(person), limit: 100 })
  return data.filter(({ status }) => status === 'succeeded')
}

describe('a card', () => {
  test('is kept when the buyer says so, pays the next purchase with one click, and is gone once it is removed', async () => {
    const person = await createTestPerson()
    const response = await billing.call(person, 'checkout', { amount_usd: 20, save_card: true })
    const { url } = (await response.json()) as { url: string }
    await billing.sandbox.pay(url.split('/').at(-1) ?? '')
    const [card] = await cardsOf(person)
    expect(card).toMatchObject({ brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2034, is_default: true })

    const bought = savedCardPurchaseResponse.parse(await (await pay(person, { card: card?.id })).json())
    expect(bought).toMatchObject({
      url: null,
      order: { status: 'paid', credits: '20.00', total: '21.10', tax: '0.00' },
    })
    expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)

    const removed = await billing.request(person, 'DELETE', `payment-methods/${card?.id ?? ''}`)
    expect(await removed.json()).toEqual({ deleted: true })
    expect(await cardsOf(person)).toEqual([])
    expect((await pay(person, { card: card?.id })).status).toBe(404)
    expect(await paymentsOf(person)).toHaveLength(2)
  })

  test('is not kept when the buyer does not say so', async () => {
    const order = await billing.order(20)
    await billing.sandbox.pay(order.sessionId)
    expect(await cardsOf(order.person)).toEqual([])
  })

  test('is kept when the buyer ticks the box of the payment page', async () => {
    const order = await billing.order(20)
    await billing.sandbox.submit(order.sessionId, { card_number: CARDS.succeeds, save_card: '1' })
    expect(await cardsOf(order.person)).toHaveLength(1)
  })

  test('is added on a page that charges nothing, and another becomes the default only by choice', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    const response = await billing.request(person, 'POST', 'payment-methods')
    const { url } = (await response.json()) as { url: string }
    await billing.sandbox.pay(url.split('/').at(-1) ?? '', '5555 5555 5555 4444')
    const [first, second] = await cardsOf(person)
    expect([first?.id, first?.is_default, second?.is_default]).toEqual([cards[0], true, false])
    const chosen = await billing.request(person, 'PATCH', `payment-methods/${second?.id ?? ''}`, { is_default: true })
    expect(paymentMethodListResponse.parse(await chosen.json()).data.map((card) => card.is_default)).toEqual([
      false,
      true,
    ])
    expect(await paymentsOf(person)).toEqual([])
  })

  test('of another organization is an unknown one: to look at, to choose, to remove and to pay with', async () => {
    const { person: owner, cards } = await personWith('pm_card_visa')
    const { person: stranger } = await personWith('pm_card_mastercard')
    const path = `payment-methods/${cards[0] ?? ''}`
    const answers = await Promise.all([
      billing.request(stranger, 'PATCH', path, { is_default: true }),
      billing.request(stranger, 'DELETE', path),
      pay(stranger, { card: cards[0] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await cardsOf(stranger)).map(({ brand }) => brand)).toEqual(['mastercard'])
    expect(await cardsOf(owner)).toHaveLength(1)
    expect(await ordersOf(stranger)).toEqual([])
  })

  test('is nothing for members and keys', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    await getDb().membership.updateMany({ where: { organizationId: person.organizationId }, data: { role: 'member' } })
    const member = await createTestPerson()
    await getDb().membership.deleteMany({ where: { userId: member.userId } })
    await getDb().membership.create({
      data: { userId: member.userId, organizationId: person.organizationId, role: 'member' },
    })
    expect((await billing.request(member, 'GET', 'payment-methods')).status).toBe(403)
    expect((await pay(member, { card: cards[0] })).status).toBe(403)
    const withKey = await fetch(`${billing.productUrl}/api/v1/payment-methods`, {
      headers: { authorization: 'Bearer sk-cw-v1-nobody' },
    })
    expect(withKey.status).toBe(401)
  })

  test('that auto top-up uses ends it when it is removed', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    const settings = { enabled: true, thresholdCents: 1000, amountCents: 2000, cardBrand: 'visa', cardLast4: '4242' }
    await getDb().autoTopUp.create({
      data: { organizationId: person.organizationId, paymentMethodId: cards[0] ?? '', ...settings },
    })
    expect(await cardsOf(person)).toMatchObject([{ used_by_auto_top_up: true }])
    await billing.request(person, 'DELETE', `payment-methods/${cards[0] ?? ''}`)
    const row = await getDb().autoTopUp.findUniqueOrThrow({ where: { organizationId: person.organizationId } })
    expect(row.enabled).toBe(false)
  })
})

describe('a purchase with a saved card', () => {
  test('that is sent ten times at once under one name is paid once', async ({ annotate }) => {
    const { person, cards } = await personWith('pm_card_visa')
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => pay(person, { card: cards[0], requestId })))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    const payments = await paymentsOf(person)
    await annotate(`${answers.length} clicks of one purchase: ${payments.length - 1} paid twice`)
    expect(payments).toHaveLength(1)
    expect(await ordersOf(person)).toHaveLength(1)
    expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)
    expect((await pay(person, { card: cards[0], requestId, amount: 30 })).status).toBe(422)
  })

  test('that is declined says why, charges nothing and leaves a failed order', async () => {
    const { person, cards } = await personWith('pm_card_chargeCustomerFail')
    const response = await pay(person, { card: cards[0] })
    expect(response.status).toBe(402)
    expect(await response.text()).toContain('Your card was declined. Nothing was charged.')
    expect(await ordersOf(person)).toMatchObject([{ status: 'failed', failureCode: 'generic_decline' }])
    expect(await balanceOf(person)).toBe(0n)
  })

  test('whose bank wants to ask goes on at the payment page for the same order, and is paid once', async () => {
    const { person, cards } = await personWith('pm_card_authenticationRequired')
    const requestId = randomUUID()
    const first = savedCardPurchaseResponse.parse(await (await pay(person, { card: cards[0], requestId })).json())
    const again = savedCardPurchaseResponse.parse(await (await pay(person, { card: cards[0], requestId })).json())
    expect(again).toEqual(first)
    const sessionId = first.url?.split('/').at(-1) ?? ''
    await billing.sandbox.submit(sessionId, { method: cards[0] ?? '' })
    await billing.sandbox.answerAuthentication(sessionId, 'complete')
    await billing.confirm(person, sessionId)
    expect(await ordersOf(person)).toMatchObject([{ id: first.order.id, status: 'paid' }])
    const { data } = await billing.sandbox.stripe.paymentIntents.list({ customer: await customerOf(person) })
    expect(data.map(({ status }) => status).sort()).toEqual(['canceled', 'succeeded'])
    expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)
  })

  test('whose answer is lost for good is found under its name, charged once', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    const requestId = randomUUID()
    await billing.sandbox.control('POST', 'api', {
      mode: 'error-after-commit',
      path: '/v1/payment_intents',
      method: 'POST',
    })
    const lost = await pay(person, { card: cards[0], requestId })
    expect(lost.status).toBe(503)
    expect(await lost.text()).toContain('Do not pay again')
    const found = savedCardPurchaseResponse.parse(await (await pay(person, { card: cards[0], requestId })).json())
    expect(found.order.status).toBe('paid')
    expect(await paymentsOf(person)).toHaveLength(1)
    expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)
  })

  test('whose process died is finished by the worker: paid when it was, failed when Stripe never heard of it', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    await pay(person, { card: cards[0] })
    const [order] = await ordersOf(person)
    const [payment] = await paymentsOf(person)
    const old = { createdAt: new Date(Date.now() - 10 * 60_000) }
    const blank = { organizationId: person.organizationId, creditCents: 2000, feeCents: 110, totalCents: 2110 }
    const names = { paymentMethodId: cards[0] ?? '', customerId: await customerOf(person) }
    await getDb().creditOrder.create({ data: { id: `order_died_${randomUUID()}`, ...blank, ...names, ...old } })
    await getDb().creditOrder.updateMany({
      where: { id: order?.id ?? '' },
      data: { status: 'pending', paymentIntentId: null, paidAt: null, ...old },
    })
    await reconcileOrders()
    const ended = await ordersOf(person)
    expect(ended.map(({ status }) => status).sort()).toEqual(['failed', 'paid'])
    expect(ended.find(({ status }) => status === 'paid')?.paymentIntentId).toBe(payment?.id)
    expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)
  })

  test('is refused while the account is frozen', async () => {
    const { person, cards } = await personWith('pm_card_visa')
    await getDb().organization.update({
      where: { id: person.organizationId },
      data: { frozenAt: new Date(), frozenReason: 'dispute' },
    })
    expect((await pay(person, { card: cards[0] })).status).toBe(403)
    expect((await billing.request(person, 'POST', 'payment-methods')).status).toBe(403)
    expect(await paymentsOf(person)).toEqual([])
  })

  test('stops after twenty refused cards', async () => {
    const { person, cards } = await personWith('pm_card_chargeCustomerFail')
    const statuses: number[] = []
    for (let count = 0; count < 21; count++) statuses.push((await pay(person, { card: cards[0] })).status)
    expect(statuses).toEqual([...Array<number>(20).fill(402), 429])
  })
})
