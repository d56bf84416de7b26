import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getBalance, postTransaction, runAudit } from '@/lib/ledger'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

const rowOf = ({ orderId }: TestOrder) => getDb().creditOrder.findFirstOrThrow({ where: { id: orderId } })
const creditsOf = async ({ person }: TestOrder) => (await getBalance(person)).postedNanos

/** Dollars to nano-dollars. */
const usd = (dollars: number) => BigInt(dollars) * 1_000_000_000n

async function deliverAll(order: TestOrder, types?: readonly string[]): Promise<void> {
  const events = await billing.eventsOf(order.sessionId)
  for (const event of events.filter(({ type }) => types === undefined || types.includes(type)))
    expect((await billing.deliver(event)).status).toBe(200)
}

async function paidOrder({ isReported = true } = {}): Promise<TestOrder & { intent: string }> {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  if (isReported) await deliverAll(order)
  const session = await billing.sandbox.stripe.checkout.sessions.retrieve(order.sessionId)
  if (typeof session.payment_intent !== 'string') throw new Error('not paid')
  return { ...order, intent: session.payment_intent }
}

const refund = (intent: string, amount?: number) =>
  billing.sandbox.stripe.refunds.create({ payment_intent: intent, ...(amount === undefined ? {} : { amount }) })

test('a full refund takes the credits and the fee back, once, however often it is reported', async () => {
  const order = await paidOrder()
  await refund(order.intent)
  const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'charge.refunded')
  await Promise.all(Array.from({ length: 10 }, () => billing.deliver(event ?? {})))
  expect(await creditsOf(order)).toBe(0n)
  expect(await rowOf(order)).toMatchObject({ status: 'refunded', refundedCents: 2110 })
})

test('partial refunds of the same size are two refunds, and the fee goes back last', async () => {
  const order = await paidOrder()
  await refund(order.intent, 500)
  await refund(order.intent, 500)
  await deliverAll(order, ['charge.refunded'])
  await deliverAll(order, ['charge.refunded'])
  expect(await creditsOf(order)).toBe(usd(10))
  expect(await rowOf(order)).toMatchObject({ status: 'paid', refundedCents: 1000 })
  await refund(order.intent, 1000)
  await deliverAll(order, ['charge.refunded'])
  expect(await creditsOf(order)).toBe(0n)
  await refund(order.intent)
  await deliverAll(order, ['charge.refunded'])
  expect(await rowOf(order)).toMatchObject({ status: 'refunded', refundedCents: 2110 })
})

test('a refund that is reported before its payment ends where the right order would', async () => {
  const order = await paidOrder({ isReported: false })
  await refund(order.intent, 500)
  await deliverAll(order, ['charge.refunded'])
  await deliverAll(order)
  expect(await creditsOf(order)).toBe(usd(15))
  expect(await rowOf(order)).toMatchObject({ status: 'paid', refundedCents: 500 })
})

test('a refund of credits that were spent takes what is left and books the rest as our loss', async () => {
  const order = await paidOrder()
  const { organizationId } = order.person
  await postTransaction({
    kind: 'adjustment',
    reference: randomUUID(),
    organizationId,
    entries: [
      { account: 'customer_credit', amountNanos: -usd(12) },
      { account: 'adjustment', amountNanos: usd(12) },
    ],
  })
  await refund(order.intent)
  await deliverAll(order, ['charge.refunded'])
  await deliverAll(order, ['charge.refunded'])
  expect(await creditsOf(order)).toBe(0n)
  const entries = await getDb().ledgerEntry.findMany({
    where: { transaction: { organizationId, kind: 'refund' } },
    select: { amountNanos: true },
  })
  const amounts = entries.map(({ amountNanos }) => amountNanos).sort((left, right) => Number(left - right))
  expect(amounts).toEqual([-usd(12), -usd(8), -1_100_000_000n, 21_100_000_000n])
})
