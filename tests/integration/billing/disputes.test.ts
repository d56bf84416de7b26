import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as countTokens from '@/app/api/v1/messages/count_tokens/route'
import { releaseOrganization } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { getBalance, postTransaction, runAudit } from '@/lib/ledger'
import type { TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { idOf } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'
import { report } from '@/tests/money/kit/report'
import { bundleWebhookProcess } from './kit/start-webhook-process'

let billing: BillingServer
let compared = 0
let differing = 0
let api: Awaited<ReturnType<typeof serveRoutes>>

beforeAll(async () => {
  billing = await serveBilling()
  api = await serveRoutes({ '/api/v1/messages/count_tokens': countTokens })
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  report('S12', { 'states compared with Stripe': compared, 'I7 difference': differing })
  await api.close()
  await billing.close()
  expect(broken).toEqual([])
})

type Disputed = TestOrder & { charge: string; intent: string; disputeId: string }
type Opening = { kind?: 'chargeback' | 'inquiry'; amount?: number }

const usd = (dollars: number) => BigInt(dollars) * 1_000_000_000n
const cents = (amount: number) => BigInt(amount) * 10_000_000n
const creditsOf = async ({ person }: TestOrder) => (await getBalance(person)).postedNanos
const frozenOf = async ({ person: { organizationId: id } }: TestOrder) =>
  (await getDb().organization.findUniqueOrThrow({ where: { id } })).frozenReason

async function paidOrder(): Promise<TestOrder & { charge: string; intent: string }> {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  await billing.confirm(order.person, order.sessionId)
  const { paymentIntentId: intent } = await getDb().creditOrder.findFirstOrThrow({ where: { id: order.orderId } })
  const { latest_charge: charge } = await billing.sandbox.stripe.paymentIntents.retrieve(intent ?? '')
  return { ...order, intent: intent ?? '', charge: idOf(charge) }
}

async function dispute(
  { kind = 'chargeback', amount }: Opening,
  order: Awaited<ReturnType<typeof paidOrder>>,
): Promise<Disputed> {
  await billing.sandbox.control('POST', `charges/${order.charge}/dispute`, {
    kind,
    ...(amount === undefined ? {} : { amount }),
  })
  const { data } = await billing.sandbox.stripe.disputes.list({ charge: order.charge })
  await deliverAll(order)
  return { ...order, disputeId: data[0]?.id ?? '' }
}

const decide = async (order: Disputed, verdict: 'won' | 'lost' | 'prevented') => {
  await billing.sandbox.control('POST', `disputes/${order.disputeId}/decide`, { verdict })
  await deliverAll(order)
}

/** Every event three times: all in Stripe's order, all backwards, and all at once. */
async function deliverAll(order: TestOrder): Promise<void> {
  const events = await billing.eventsOf(order.sessionId)
  for (const event of [...events, ...events.toReversed()]) expect((await billing.deliver(event)).status).toBe(200)
  const statuses = await Promise.all(events.map(async (event) => (await billing.deliver(event)).status))
  expect(new Set(statuses)).toEqual(new Set([200]))
}

const refund = (order: TestOrder, amountUsd?: number) =>
  billing.call(order.person, `orders/${order.orderId}/refund`, amountUsd === undefined ? {} : { amount_usd: amountUsd })

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

/** What Stripe's balance has moved by a payment, and what the ledger says of it, in nano-dollars; processing fees apart. */
async function differenceOf(order: Disputed): Promise<bigint> {
  const { stripe } = billing.sandbox
  const refunds = (await stripe.refunds.list({ charge: order.charge })).data.filter(({ status }) => status !== 'failed')
  const { balance_transactions: movements } = await stripe.disputes.retrieve(order.disputeId)
  const refunded = refunds.reduce((sum, { amount }) => sum + amount, 0)
  const disputed = movements.reduce((sum, { net }) => sum + net, 0)
  const entries = await getDb().$queryRaw<{ sum: bigint }[]>`
    SELECT coalesce(sum(e.amount_nanos), 0)::bigint AS sum FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id JOIN ledger_transaction t ON t.id = e.transaction_id
      WHERE a.kind = 'stripe_clearing' AND t.organization_id = ${order.person.organizationId}`
  const difference = cents(2110 - refunded + disputed) + (entries[0]?.sum ?? 0n)
  compared += 1
  differing += difference === 0n ? 0 : 1
  return difference
}

test('opened: the money leaves with a fee, the account is frozen; won: all is back but Stripe’s fee, and it is thawed', async () => {
  const order = await dispute({}, await paidOrder())
  expect(await frozenOf(order)).toBe('dispute')
  expect(await creditsOf(order)).toBe(0n)
  expect(await differenceOf(order)).toBe(0n)
  expect((await billing.call(order.person, 'checkout', { amount_usd: 20 })).status).toBe(403)
  expect((await refund(order)).status).toBe(403)
  await decide(order, 'won')
  expect(await frozenOf(order)).toBeNull()
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await differenceOf(order)).toBe(0n)
  const row = await getDb().paymentDispute.findFirstOrThrow({ where: { id: order.disputeId } })
  expect(row).toMatchObject({ status: 'won', withdrawnCents: 2110, reinstatedCents: 2110, feeCents: 1500 })
  expect((await refund(order, 5)).status).toBe(201)
})

test('lost: the account stays frozen until the operator lets it go, and no late event freezes it again', async () => {
  const order = await dispute({}, await paidOrder())
  await decide(order, 'lost')
  expect(await frozenOf(order)).toBe('dispute')
  expect(await creditsOf(order)).toBe(0n)
  expect(await differenceOf(order)).toBe(0n)
  expect(await releaseOrganization(order.person)).toBe(true)
  const late = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'charge.dispute.closed')
  if (late === undefined) throw new Error('no verdict was told')
  expect((await billing.deliver({ ...late, id: `${late.id}_late` })).status).toBe(200)
  expect(await frozenOf(order)).toBeNull()
  expect((await billing.call(order.person, 'checkout', { amount_usd: 20 })).status).toBe(201)
})

test('prevented: nothing is lost, and nobody stays frozen', async () => {
  const order = await dispute({}, await paidOrder())
  await decide(order, 'prevented')
  expect(await frozenOf(order)).toBeNull()
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await differenceOf(order)).toBe(0n)
})

test('an inquiry moves no money and freezes nobody, while it is open and when it is closed', async () => {
  const order = await dispute({ kind: 'inquiry' }, await paidOrder())
  expect(await frozenOf(order)).toBeNull()
  await decide(order, 'lost')
  expect(await frozenOf(order)).toBeNull()
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await differenceOf(order)).toBe(0n)
})

test('only a part is disputed: only that leaves, and it comes back', async () => {
  const order = await dispute({ amount: 900 }, await paidOrder())
  expect(await creditsOf(order)).toBe(usd(11))
  expect(await differenceOf(order)).toBe(0n)
  await decide(order, 'won')
  expect(await creditsOf(order)).toBe(usd(20))
  expect(await differenceOf(order)).toBe(0n)
})

test('a partly refunded payment: what was refunded is not taken from the buyer a second time', async () => {
  const paid = await paidOrder()
  expect((await refund(paid, 5)).status).toBe(201)
  const order = await dispute({}, paid)
  expect(await creditsOf(order)).toBe(0n)
  expect(await differenceOf(order)).toBe(0n)
  const row = await getDb().paymentDispute.findFirstOrThrow({ where: { id: order.disputeId } })
  expect(row).toMatchObject({ withdrawnCents: 1610, creditCents: 1500, feeRevenueCents: 110, lossCents: 0 })
  await decide(order, 'won')
  expect(await creditsOf(order)).toBe(usd(15))
  expect(await differenceOf(order)).toBe(0n)
})

test('a refund that crosses a dispute: Stripe refuses it, and the money leaves once', async () => {
  const paid = await paidOrder()
  await billing.sandbox.control('POST', `charges/${paid.charge}/dispute`, { kind: 'chargeback' })
  const answer = await refund(paid, 8)
  expect(await answer.json()).toMatchObject({ status: 'failed' })
  const { data } = await billing.sandbox.stripe.disputes.list({ charge: paid.charge })
  const order = { ...paid, disputeId: data[0]?.id ?? '' }
  await deliverAll(order)
  expect(await creditsOf(order)).toBe(0n)
  expect(await differenceOf(order)).toBe(0n)
})

test('spent credits are owed: the balance goes below zero by exactly them, and is whole again when the dispute is won', async () => {
  const paid = await paidOrder()
  await spend(paid, usd(13) + 7n)
  const order = await dispute({}, paid)
  expect(await creditsOf(order)).toBe(-usd(13) - 7n)
  expect(await differenceOf(order)).toBe(0n)
  await decide(order, 'won')
  expect(await creditsOf(order)).toBe(usd(7) - 7n)
  expect(await differenceOf(order)).toBe(0n)
})

test('a dispute that is heard of before its payment ends where the right order would', async () => {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  const { payment_intent: intent } = await billing.sandbox.stripe.checkout.sessions.retrieve(order.sessionId)
  const { latest_charge: charge } = await billing.sandbox.stripe.paymentIntents.retrieve(idOf(intent))
  const disputed = await dispute({}, { ...order, intent: idOf(intent), charge: idOf(charge) })
  expect(await frozenOf(disputed)).toBe('dispute')
  expect(await creditsOf(disputed)).toBe(0n)
  expect(await differenceOf(disputed)).toBe(0n)
})

async function useKey(person: TestPerson): Promise<(origin?: string) => Promise<Response>> {
  const { secret } = await createKey({ organizationId: person.organizationId, createdByUserId: null, name: 'test' })
  const body = JSON.stringify({ model: 'openai/gpt-4o', max_tokens: 5, messages: [{ role: 'user', content: 'Hello' }] })
  const headers = { 'x-api-key': secret, 'content-type': 'application/json' }
  return (origin = api.url) => fetch(`${origin}/api/v1/messages/count_tokens`, { method: 'POST', headers, body })
}

test('keys stop in every process within 5 seconds of the dispute, say what to do, and work again when it is won', async () => {
  const program = await bundleWebhookProcess()
  const other = await program.start()
  const paid = await paidOrder()
  const call = await useKey(paid.person)
  const statuses = async () => [(await call()).status, (await call(other.url)).status]
  expect(await statuses()).toEqual([200, 200])
  const startedAt = performance.now()
  const order = await dispute({}, paid)
  const areAll = async (wanted: number) => (await statuses()).every((status) => status === wanted)
  await waitFor(() => areAll(403), { what: 'the key to stop', timeoutMs: 5_000 })
  const elapsedMs = performance.now() - startedAt
  expect(elapsedMs).toBeLessThan(5_000)
  expect(await (await call()).text()).toContain('withdraw the dispute')
  await decide(order, 'won')
  await waitFor(() => areAll(200), { what: 'the key to work again', timeoutMs: 5_000 })
  report('S18', {
    processes: 2,
    'ms from the dispute to the last stopped key': Math.round(elapsedMs),
    'requests after that': 0,
  })
  await other.kill()
  await program.remove()
})
