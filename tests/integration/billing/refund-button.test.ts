import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishRefunds } from '@/lib/billing'
import { getDb, getPool } from '@/lib/db'
import { getBalance, postTransaction, runAudit } from '@/lib/ledger'
import { refundObject, refundPreview } from '@/lib/schemas/refunds'
import { createTestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'
import { idOf } from '@/tests/factories/stripe-sandbox'
import { report } from '@/tests/money/kit/report'

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(async () => {
  const rows = await getDb().creditRefund.groupBy({ by: ['status'], _count: true })
  report('S11', { ...Object.fromEntries(rows.map(({ status, _count: n }) => [status, n])), mismatches: 0 })
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

type PaidOrder = TestOrder & { intent: string }

const usd = (dollars: number) => BigInt(dollars) * 1_000_000_000n
const rowOf = ({ orderId }: TestOrder) => getDb().creditOrder.findFirstOrThrow({ where: { id: orderId } })
const refundsOf = ({ orderId }: TestOrder) => getDb().creditRefund.findMany({ where: { orderId } })
const creditsOf = async ({ person }: TestOrder) => (await getBalance(person)).postedNanos
const atStripe = async ({ intent }: PaidOrder) =>
  (await billing.sandbox.stripe.refunds.list({ payment_intent: intent })).data

async function paidOrder(card?: string): Promise<PaidOrder> {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId, card)
  await billing.confirm(order.person, order.sessionId)
  return { ...order, intent: (await rowOf(order)).paymentIntentId ?? '' }
}

const press = (order: TestOrder, body: object = {}) =>
  billing.call(order.person, `orders/${order.orderId}/refund`, body)
const preview = (order: TestOrder) => billing.call(order.person, `orders/${order.orderId}/refund`)

async function deliverAll(order: TestOrder): Promise<void> {
  for (const event of await billing.eventsOf(order.sessionId)) expect((await billing.deliver(event)).status).toBe(200)
}

const spend = ({ person }: TestOrder, amountNanos: bigint) =>
  postTransaction({
    kind: 'adjustment',
    reference: randomUUID(),
    organizationId: person.organizationId,
    entries: [
      { account: 'customer_credit', amountNanos: -amountNanos },
      { account: 'adjustment', amountNanos },
    ],
  })

test('what was previewed is what comes back: unspent credits, the fee stays, and no event books it again', async () => {
  const order = await paidOrder()
  await spend(order, usd(5) + 1n)
  const shown = refundPreview.parse(await (await preview(order)).json())
  expect(shown).toMatchObject({ credits: '14.99', fee: '0.00', total: '14.99', kept_fee: '1.10' })
  const response = await press(order)
  expect(response.status).toBe(201)
  expect(refundObject.parse(await response.json())).toMatchObject({ status: 'succeeded', total: '14.99' })
  await deliverAll(order)
  await deliverAll(order)
  expect(await creditsOf(order)).toBe(9_999_999n)
  expect((await atStripe(order)).map(({ amount }) => amount)).toEqual([1499])
  expect(await rowOf(order)).toMatchObject({ status: 'paid', refundedCents: 1499, refundedCreditCents: 1499 })
})

test('parts go back one after the other, and more than is left is refused with the numbers', async () => {
  const order = await paidOrder()
  expect((await press(order, { amount_usd: '12.50' })).status).toBe(201)
  const refused = await press(order, { amount_usd: 10 })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('At most $7.50')
  expect((await press(order, { amount_usd: 7.5 })).status).toBe(201)
  expect(await rowOf(order)).toMatchObject({ status: 'refunded', refundedCents: 2000 })
  expect((await press(order)).status).toBe(409)
  expect(await creditsOf(order)).toBe(0n)
})

test('ten clicks at once are one refund, and the same name finds it again later', async () => {
  const order = await paidOrder()
  const body = { amount_usd: 4, request_key: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 10 }, () => press(order, body)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
  const ids = await Promise.all(answers.map(async (answer) => refundObject.parse(await answer.json()).id))
  expect(new Set(ids).size).toBe(1)
  expect(refundObject.parse(await (await press(order, body)).json()).id).toBe(ids[0])
  expect(await creditsOf(order)).toBe(usd(16))
  expect(await atStripe(order)).toHaveLength(1)
})

test('credits leave before Stripe is asked, and the worker finishes what a dead Stripe left open', async () => {
  const order = await paidOrder()
  await billing.sandbox.control('POST', 'api', { mode: 'status', status: 503, path: '/v1/refunds', times: 3 })
  expect(refundObject.parse(await (await press(order)).json())).toMatchObject({ status: 'requested' })
  expect(await creditsOf(order)).toBe(0n)
  expect(await atStripe(order)).toHaveLength(0)
  await finishRefunds({ olderThanMs: 0 })
  expect(await refundsOf(order)).toMatchObject([{ status: 'succeeded' }])
  expect(await atStripe(order)).toHaveLength(1)
  expect(await creditsOf(order)).toBe(0n)
})

test.each(['reset-after-commit', 'error-after-commit'])('one refund when the answer is lost (%s)', async (mode) => {
  const order = await paidOrder()
  await billing.sandbox.control('POST', 'api', { mode, path: '/v1/refunds', method: 'POST', times: 3 })

  await press(order)
  await getPool().query(`UPDATE credit_refund SET created_at = now() - interval '1 minute' WHERE order_id = $1`, [
    order.orderId,
  ])
  await finishRefunds({ olderThanMs: 0 })
  await billing.sandbox.control('DELETE', 'api')
  await deliverAll(order)
  expect(await refundsOf(order)).toMatchObject([{ status: 'succeeded' }])
  expect(await atStripe(order)).toHaveLength(1)
  expect(await creditsOf(order)).toBe(0n)
})

test('a refund that Stripe refuses gives the credits back, once', async () => {
  const order = await paidOrder()
  const { latest_charge: charge } = await billing.sandbox.stripe.paymentIntents.retrieve(order.intent)
  await billing.sandbox.control('POST', `charges/${idOf(charge)}/dispute`, { kind: 'chargeback' })
  expect(refundObject.parse(await (await press(order)).json())).toMatchObject({ status: 'failed' })
  await finishRefunds({ olderThanMs: 0 })
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await rowOf(order)).toMatchObject({ status: 'paid', refundedCents: 0, refundedCreditCents: 0 })
})

test('a refund that the bank sends back restores the credits, once, however often it is reported', async () => {
  const order = await paidOrder('4000 0000 0000 5126')
  await press(order, { amount_usd: 8 })
  expect(await creditsOf(order)).toBe(usd(12))
  await billing.sandbox.control('POST', 'clock', { advance_seconds: 60 })
  expect((await atStripe(order))[0]?.status).toBe('failed')
  await deliverAll(order)
  await deliverAll(order)
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await refundsOf(order)).toMatchObject([{ status: 'failed' }])
  expect(await rowOf(order)).toMatchObject({ status: 'paid', refundedCents: 0 })
})

test('a slow refund is pending until the worker hears of it, and its credits are gone meanwhile', async () => {
  const order = await paidOrder('4000 0000 0000 7726')
  expect(refundObject.parse(await (await press(order)).json())).toMatchObject({ status: 'pending' })
  expect(await creditsOf(order)).toBe(0n)
  await billing.sandbox.control('POST', 'clock', { advance_seconds: 60 })
  await finishRefunds({ olderThanMs: 0, pendingOlderThanMs: 0 })
  expect(await refundsOf(order)).toMatchObject([{ status: 'succeeded' }])
})

test('after 24 hours, for somebody else, for a member, and for a frozen account the button does nothing', async () => {
  const order = await paidOrder()
  const stranger = await createTestPerson()
  expect((await press({ ...order, person: stranger })).status).toBe(404)
  const { userId, organizationId } = order.person
  await getDb().membership.updateMany({ where: { userId }, data: { role: 'member' } })
  const member = await createTestPerson()
  await getDb().membership.updateMany({ where: { userId: member.userId }, data: { organizationId, role: 'member' } })
  expect((await press({ ...order, person: member })).status).toBe(403)
  await getDb().membership.updateMany({ where: { userId }, data: { role: 'admin' } })
  await getDb().organization.update({
    where: { id: organizationId },
    data: { frozenAt: new Date(), frozenReason: 'dispute' },
  })
  expect((await press(order)).status).toBe(403)
  await getDb().organization.update({ where: { id: organizationId }, data: { frozenAt: null, frozenReason: null } })
  await getPool().query(`UPDATE credit_order SET paid_at = now() - interval '24 hours 1 second' WHERE id = $1`, [
    order.orderId,
  ])
  const late = await press(order)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('within 24 hours')
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await refundsOf(order)).toHaveLength(0)
})
