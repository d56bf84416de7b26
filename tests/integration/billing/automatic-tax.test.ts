import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb, getPool } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { orderListResponse } from '@/lib/schemas/billing'
import { savedCardPurchaseResponse } from '@/lib/schemas/payment-methods'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'

const TWENTY_DOLLARS = 20_000_000_000n
const IN_BERLIN = { address_line1: 'Hauptstr. 1', address_city: 'Berlin', address_country: 'DE' }

let billing: BillingServer

beforeAll(async () => {
  process.env.STRIPE_AUTOMATIC_TAX = '1'
  billing = await serveBilling()
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

const balanceOf = async ({ organizationId }: TestPerson) => (await getBalance({ organizationId })).postedNanos

/** What a payment has put on each account of the platform, in nano-dollars. */
async function entriesOf(paymentIntentId: string): Promise<Record<string, string>> {
  const { rows } = await getPool().query<{ kind: string; amount: string }>(
    `SELECT a.kind, e.amount_nanos::text AS amount FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
       JOIN ledger_account a ON a.id = e.account_id WHERE t.kind = 'topup' AND t.reference = $1`,
    [paymentIntentId],
  )
  return Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount]))
}

test('tax comes on top, is owed and not earned, and the buyer gets exactly what was bought', async () => {
  const order = await billing.order(20)
  await billing.sandbox.submit(order.sessionId, { card_number: '4242 4242 4242 4242', ...IN_BERLIN })
  await billing.confirm(order.person, order.sessionId)
  expect(await balanceOf(order.person)).toBe(TWENTY_DOLLARS)
  const list = orderListResponse.parse(await (await billing.call(order.person, 'orders')).json())
  expect(list.data).toMatchObject([{ credits: '20.00', fee: '1.10', tax: '4.01', total: '25.11', status: 'paid' }])
  const { paymentIntentId } = await getDb().creditOrder.findFirstOrThrow({ where: { id: order.orderId } })
  expect(await entriesOf(paymentIntentId ?? '')).toEqual({
    stripe_clearing: '-25110000000',
    customer_credit: '20000000000',
    fee_revenue: '1100000000',
    tax_payable: '4010000000',
  })
})

test('the webhooks of a taxed payment, in any order and twice, credit it once', async () => {
  const order = await billing.order(20)
  await billing.sandbox.submit(order.sessionId, { card_number: '4242 4242 4242 4242', ...IN_BERLIN })
  const events = await billing.eventsOf(order.sessionId)
  for (const event of [...events].reverse()) expect((await billing.deliver(event)).status).toBe(200)
  for (const event of events) expect((await billing.deliver(event)).status).toBe(200)
  expect(await balanceOf(order.person)).toBe(TWENTY_DOLLARS)
})

test('a saved card pays on the page, where its owner’s tax is known', async () => {
  const person = await createTestPerson()
  await billing.request(person, 'POST', 'payment-methods')
  const { stripeCustomerId } = await getDb().organization.findUniqueOrThrow({ where: { id: person.organizationId } })
  const card = await billing.sandbox.stripe.paymentMethods.attach('pm_card_visa', { customer: stripeCustomerId ?? '' })
  const wish = { amount_usd: 20, payment_method_id: card.id, request_id: 'taxed-purchase' }
  const { url, order } = savedCardPurchaseResponse.parse(await (await billing.call(person, 'pay', wish)).json())
  expect(order.status).toBe('pending')
  const sessionId = url?.split('/').at(-1) ?? ''
  await billing.sandbox.submit(sessionId, { method: card.id, ...IN_BERLIN })
  await billing.confirm(person, sessionId)
  expect(await balanceOf(person)).toBe(TWENTY_DOLLARS)
})
