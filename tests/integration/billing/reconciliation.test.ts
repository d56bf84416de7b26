import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reconcileStripe } from '@/lib/billing'
import { getDb, getPool } from '@/lib/db'
import { getBalance, postTopUp, postTransaction, runAudit } from '@/lib/ledger'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { report } from '@/tests/money/kit/report'
import { idOf } from '@/tests/factories/stripe-sandbox'

let billing: BillingServer
let person: TestPerson

beforeAll(async () => {
  billing = await serveBilling()
  person = await createTestPerson()
})
afterAll(() => billing.close())

type Payment = { orderId: string; intent: string; charge: string; person: TestPerson }

/** A paid order of which nobody was told. */
async function pay(buyer = person, payment: { amount?: number; currency?: string } = {}): Promise<Payment> {
  const orderId = `order_${randomUUID()}`
  const { organizationId } = buyer
  await getDb().creditOrder.create({
    data: { id: orderId, organizationId, creditCents: 2000, feeCents: 110, totalCents: 2110 },
  })
  const { amount = 2110, currency = 'usd' } = payment
  const intent = await billing.sandbox.stripe.paymentIntents.create({
    amount,
    currency,
    payment_method: 'pm_card_visa',
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { order_id: orderId, organization_id: organizationId },
  })
  return { orderId, intent: intent.id, charge: idOf(intent.latest_charge), person: buyer }
}

const reconcile = async () => {
  const result = await reconcileStripe({ graceMs: 0 })
  if (result === null) throw new Error('payments are not configured')
  return result
}

test('events that never came are found in one look: payments, refunds, failed refunds, disputes and their verdicts', async () => {
  const { stripe, control } = billing.sandbox
  const paid = await pay()
  const refunded = await pay()
  await stripe.refunds.create({ payment_intent: refunded.intent, amount: 700 })
  const loser = await createTestPerson()
  const lost = await pay(loser)
  await control('POST', `charges/${lost.charge}/dispute`, { kind: 'chargeback' })
  const winner = await createTestPerson()
  const won = await pay(winner)
  await control('POST', `charges/${won.charge}/dispute`, { kind: 'chargeback' })
  const { data } = await stripe.disputes.list({ charge: won.charge })
  await control('POST', `disputes/${data[0]?.id ?? ''}/decide`, { verdict: 'won' })
  const result = await reconcile()
  expect(result.events.failed).toBe(0)
  expect(result.discrepancies).toEqual([])
  expect(result.stripeNanos).toBe(result.ledgerNanos)
  expect((await getBalance(person)).postedNanos).toBe(33_000_000_000n)
  expect((await getBalance(loser)).postedNanos).toBe(0n)
  expect((await getBalance(winner)).postedNanos).toBe(20_000_000_000n)
  const frozen = await getDb().organization.findMany({ where: { frozenAt: { not: null } }, select: { id: true } })
  expect(frozen).toEqual([{ id: loser.organizationId }])
  const orders = await getDb().creditOrder.findMany({ where: { id: { in: [paid.orderId, refunded.orderId] } } })
  expect(orders.map(({ status }) => status)).toEqual(['paid', 'paid'])
  expect(await reconcile()).toMatchObject({ events: { found: 0 }, copied: 0, repaired: 0, fees: 0, discrepancies: [] })
})

test('without any event at all, the movements of the balance alone lead to the same books', async () => {
  await pay()
  const { intent } = await pay()
  await billing.sandbox.stripe.refunds.create({ payment_intent: intent, amount: 300 })
  // As if Stripe had never listed them.
  const { data } = await billing.sandbox.stripe.events.list({ limit: 100 })
  await getDb().stripeEvent.createMany({
    data: data.map(({ id, type }) => ({ id, type, payload: {}, processedAt: new Date() })),
    skipDuplicates: true,
  })
  const result = await reconcile()
  expect(result).toMatchObject({ events: { found: 0 }, repaired: 3, discrepancies: [] })
  expect(result.stripeNanos).toBe(result.ledgerNanos)
})

test('Stripe’s fees are a cost of ours, to the cent', async () => {
  const movements = await billing.sandbox.stripe.balanceTransactions.list({ limit: 100 })
  const kept = movements.data.reduce((sum, { fee }) => sum + BigInt(fee) * 10_000_000n, 0n)
  const { rows } = await getPool().query<{ sum: string }>(
    `SELECT sum(e.amount_nanos)::text AS sum FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id WHERE a.kind = 'stripe_fee'`,
  )
  expect(BigInt(rows[0]?.sum ?? '0')).toBe(-kept)
  expect(kept).toBeGreaterThan(0n)
})

const clearing = (amountNanos: bigint) => [
  { account: 'stripe_clearing' as const, amountNanos: -amountNanos },
  { account: 'adjustment' as const, amountNanos },
]

type Injected = { id: string; problem: string }

/** Each makes the books differ in its own way, and says what has to be reported. */
const INJECTIONS: Readonly<Record<string, () => Promise<Injected>>> = {
  'a payment over another amount than its order': async () => {
    const { intent } = await pay(person, { amount: 2109 })
    return { id: `topup:${intent}`, problem: 'missing_in_ledger' }
  },
  'a credited payment that Stripe never had': async () => {
    const paymentIntentId = `pi_${randomUUID()}`
    const { organizationId } = person
    await postTopUp({ organizationId, paymentIntentId, creditNanos: 5_000_000_000n, feeNanos: 800_000_000n })
    return { id: `topup:${paymentIntentId}`, problem: 'missing_at_stripe' }
  },
  'a payment that was credited over one cent more than was paid': async () => {
    const { intent } = await pay()
    const { organizationId } = person
    await postTopUp({ organizationId, paymentIntentId: intent, creditNanos: 20_010_000_000n, feeNanos: 1_100_000_000n })
    return { id: `topup:${intent}`, problem: 'other_amount' }
  },
  'a refund in the ledger that Stripe never made': async () => {
    const reference = `re_${randomUUID()}`
    const entries = clearing(-1_000_000_000n)
    await postTransaction({ kind: 'refund', reference, organizationId: person.organizationId, entries })
    return { id: `refund:${reference}`, problem: 'missing_at_stripe' }
  },
  'a fee that was booked over one cent too much': async () => {
    const { charge } = await pay()
    const { data } = await billing.sandbox.stripe.balanceTransactions.list({ source: charge })
    const [movement] = data
    if (movement === undefined) throw new Error('the charge has no movement')
    const entries = clearing(-BigInt(movement.fee + 1) * 10_000_000n)
    await postTransaction({ kind: 'fee', reference: movement.id, organizationId: null, entries })
    return { id: `fee:${movement.id}`, problem: 'other_amount' }
  },
  'a dispute that was booked twice under another name': async () => {
    const reference = `du_${randomUUID()}:withdrawn`
    const entries = clearing(-36_100_000_000n)
    await postTransaction({ kind: 'dispute', reference, organizationId: person.organizationId, entries })
    return { id: `dispute:${reference}`, problem: 'missing_at_stripe' }
  },
}

test('every kind of difference is reported by object, and nothing else is', async () => {
  expect((await reconcile()).discrepancies).toEqual([])
  const injected: Injected[] = []
  for (const inject of Object.values(INJECTIONS)) injected.push(await inject())
  const { discrepancies } = await reconcile()
  const found = discrepancies.map(({ id, problem }) => ({ id, problem }))
  const byId = (left: Injected, right: Injected) => (left.id < right.id ? -1 : 1)
  expect(found.sort(byId)).toEqual(injected.sort(byId))
  const audit = (await runAudit()).find(({ invariant }) => invariant === 'clearing_is_sum_of_stripe')
  expect(audit?.violations).toBe(BigInt(injected.length))
  report('S16', {
    'kinds of difference injected': injected.length,
    'not reported': injected.length - found.length,
    'reported wrongly': 0,
  })
})
