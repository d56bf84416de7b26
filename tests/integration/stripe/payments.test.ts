import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { previewRefund, reconcileStripe, requestRefund } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { idOf } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'
import { report } from '@/tests/money/kit/report'
import { PATIENCE_MS, startStripeWorld, type StripeWorld } from './kit/start-stripe-world'

const TIMEOUT_MS = 240_000

let world: StripeWorld

beforeAll(async () => {
  world = await startStripeWorld()
  const reason = world.isReal
    ? 'STRIPE_SECRET_KEY is a test key'
    : 'STRIPE_SECRET_KEY=sk_test_… is not set, so test mode is skipped'
  report('Payment suite', { against: world.isReal ? 'api.stripe.com in test mode' : 'the sandbox', because: reason })
}, TIMEOUT_MS)
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await world.close()
  expect(broken).toEqual([])
})

type Bought = { orderId: string; intent: string; charge: string; person: TestPerson }

const creditsOf = async ({ person }: Bought) => (await getBalance(person)).postedNanos
const TWENTY = 20_000_000_000n

/** Reads Stripe's events and movements until something has come of them. */
async function untilHeard(isDone: () => Promise<boolean>, what: string): Promise<void> {
  const timeoutMs = world.isReal ? PATIENCE_MS.real : PATIENCE_MS.sandbox
  const look = async () => {
    await reconcileStripe()
    return isDone()
  }
  await waitFor(look, { what, timeoutMs })
}

async function createOrder(): Promise<{ person: TestPerson; orderId: string; metadata: Record<string, string> }> {
  const person = await createTestPerson()
  const { organizationId } = person
  const orderId = `order_${randomUUID()}`
  const money = { creditCents: 2000, feeCents: 110, totalCents: 2110 }
  await getDb().creditOrder.create({ data: { id: orderId, organizationId, ...money } })
  return { person, orderId, metadata: { order_id: orderId, organization_id: organizationId } }
}

const payWith = (card: string, metadata: Record<string, string>) =>
  world.stripe.paymentIntents.create({
    amount: 2110,
    currency: 'usd',
    payment_method: card,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata,
  })

/** A paid order that the reconciler has heard of. */
async function buy(card = 'pm_card_visa'): Promise<Bought> {
  const { person, orderId, metadata } = await createOrder()
  const intent = await payWith(card, metadata)
  const bought = { orderId, person, intent: intent.id, charge: idOf(intent.latest_charge) }
  const isPaid = async () => (await getDb().creditOrder.findFirstOrThrow({ where: { id: orderId } })).status === 'paid'
  await untilHeard(isPaid, 'the payment')
  return bought
}

const refund = ({ person, orderId }: Bought, creditCents: number) =>
  requestRefund({ ...person, orderId, creditCents, requestKey: null })

test('a payment becomes credits, once', { timeout: TIMEOUT_MS }, async () => {
  const bought = await buy()
  expect(await creditsOf(bought)).toBe(TWENTY)
  await reconcileStripe()
  expect(await creditsOf(bought)).toBe(TWENTY)
})

test('a declined card becomes nothing', { timeout: TIMEOUT_MS }, async () => {
  const { person, orderId, metadata } = await createOrder()
  await expect(payWith('pm_card_visa_chargeDeclined', metadata)).rejects.toMatchObject({ code: 'card_declined' })
  await reconcileStripe()
  expect(await getDb().creditOrder.findFirst({ where: { id: orderId } })).toMatchObject({ status: 'pending' })
  expect((await getBalance(person)).postedNanos).toBe(0n)
})

test(
  'unspent credits go back by the button in parts, and never more than were bought',
  { timeout: TIMEOUT_MS },
  async () => {
    const bought = await buy()
    const { orderId, person } = bought
    expect(await previewRefund({ ...person, orderId, creditCents: null })).toMatchObject({
      total: '20.00',
      kept_fee: '1.10',
    })
    expect(await refund(bought, 700)).toMatchObject({ total: '7.00' })
    await expect(refund(bought, 1_400)).rejects.toMatchObject({ code: 'conflict' })
    await refund(bought, 1_300)
    expect(await creditsOf(bought)).toBe(0n)
    await reconcileStripe()
    expect(await creditsOf(bought)).toBe(0n)
    const { data } = await world.stripe.refunds.list({ payment_intent: bought.intent })
    expect(data.map(({ amount }) => amount).sort((left, right) => left - right)).toEqual([700, 1_300])
  },
)

test(
  'a refund that somebody makes in Stripe’s dashboard leaves the balance, once',
  { timeout: TIMEOUT_MS },
  async () => {
    const bought = await buy()
    await world.stripe.refunds.create({ payment_intent: bought.intent, amount: 500 })
    await untilHeard(async () => (await creditsOf(bought)) !== TWENTY, 'the refund')
    await reconcileStripe()
    expect(await creditsOf(bought)).toBe(15_000_000_000n)
  },
)

test('a refund that fails at the bank brings the credits back', { timeout: TIMEOUT_MS }, async () => {
  const bought = await buy('pm_card_refundFail')
  await refund(bought, 900)
  await world.passTime()
  await untilHeard(async () => (await creditsOf(bought)) === TWENTY, 'the failed refund')
  const rows = await getDb().creditRefund.findMany({ where: { orderId: bought.orderId } })
  expect(rows).toMatchObject([{ status: 'failed', creditCents: 900 }])
})

test(
  'a dispute freezes the account; evidence that wins thaws it and brings the credits back',
  { timeout: TIMEOUT_MS },
  async () => {
    const bought = await buy('pm_card_createDispute')
    const where = { id: bought.person.organizationId }
    const isFrozen = async () => (await getDb().organization.findUniqueOrThrow({ where })).frozenAt !== null
    await untilHeard(async () => (await isFrozen()) && (await creditsOf(bought)) === 0n, 'the dispute')
    const { data } = await world.stripe.disputes.list({ charge: bought.charge })
    await world.stripe.disputes.update(data[0]?.id ?? '', { evidence: { uncategorized_text: 'winning_evidence' } })
    await untilHeard(async () => !(await isFrozen()) && (await creditsOf(bought)) === TWENTY, 'the verdict')
  },
)

test(
  'what Stripe’s balance moved for these payments is in the ledger to the cent, fees included',
  { timeout: TIMEOUT_MS },
  async () => {
    await reconcileStripe()
    const orders = await getDb().creditOrder.findMany({ where: { status: { in: ['paid', 'refunded'] } } })
    const payments = orders.flatMap(({ paymentIntentId }) => paymentIntentId ?? [])
    const movements = await getDb().stripeMovement.findMany({ where: { paymentIntentId: { in: payments } } })
    const postings = movements.flatMap(({ id, postingKind, postingReference }) => [
      `fee:${id}`,
      `${postingKind}:${postingReference}`,
    ])
    const open = await getDb().paymentDiscrepancy.findMany({ where: { resolvedAt: null, id: { in: postings } } })
    expect(open).toEqual([])
    expect(movements.length).toBeGreaterThan(payments.length)
    report('Payment suite', { payments: payments.length, movements: movements.length, differences: open.length })
  },
)
