import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { reconcileStripe } from '@/lib/billing'
import { getDb, getPool } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { report } from '@/tests/money/kit/report'

/**
 * How many payments the books are made of. The default keeps `npm test` short; the proof is
 * `STRIPE_BOOKS=10000 npx vitest run tests/integration/billing/large-books.test.ts`.
 */
const PAYMENTS = Number(process.env.STRIPE_BOOKS ?? 200)
const TIMEOUT_MS = Math.max(120_000, PAYMENTS * 250)
const BATCH = 500

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  expect(broken).toEqual([])
})

type Planned = {
  orderId: string
  organizationId: string
  creditCents: number
  feeCents: number
  refund: number
  dispute: string
}

/** Every kind of life that a payment can have, in fixed shares, so that a run can be repeated. */
function plan(index: number, organizationId: string): Planned {
  const creditCents = 500 + ((index * 37) % 9_000)
  const dispute = ['open', 'won', 'lost'][index % 50] ?? 'none'
  const isRefunded = dispute === 'none' && index % 5 === 0
  const refund = isRefunded ? 1 + ((index * 13) % creditCents) : 0
  return { orderId: `order_${randomUUID()}`, organizationId, creditCents, feeCents: 80, refund, dispute }
}

async function makePayments(organizations: readonly string[], count: number): Promise<Planned[]> {
  const made: Planned[] = []
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start)
    const planned = Array.from({ length: size }, (_, offset) => {
      const index = start + offset
      return plan(index, organizations[index % organizations.length] ?? '')
    })
    await getDb().creditOrder.createMany({
      data: planned.map(({ orderId: id, organizationId, creditCents, feeCents }) => ({
        ...{ id, organizationId, creditCents, feeCents, totalCents: creditCents + feeCents },
      })),
    })
    const payments = planned.map(({ orderId, organizationId, creditCents, feeCents, refund, dispute }) => ({
      amount: creditCents + feeCents,
      metadata: { order_id: orderId, organization_id: organizationId },
      refund,
      dispute,
    }))
    await billing.sandbox.control('POST', 'payments', { payments })
    made.push(...planned)
  }
  return made
}

/** What a payment leaves of its credits. */
const leftOf = ({ creditCents, refund, dispute }: Planned) =>
  dispute === 'open' || dispute === 'lost' ? 0 : creditCents - refund

async function expectBalances(people: readonly TestPerson[], planned: readonly Planned[]): Promise<number> {
  let wrong = 0
  for (const { organizationId } of people) {
    const own = planned.filter((payment) => payment.organizationId === organizationId)
    const expected = BigInt(own.reduce((sum, payment) => sum + leftOf(payment), 0)) * 10_000_000n
    if ((await getBalance({ organizationId })).postedNanos !== expected) wrong += 1
  }
  return wrong
}

const balanceAtStripe = async () => {
  const movements = billing.sandbox.stripe.balanceTransactions.list({ limit: 100 })
  let cents = 0n
  for await (const { net } of movements) cents += BigInt(net)
  return cents * 10_000_000n
}

test(
  'Stripe’s books and ours are the same to the cent, over payments, refunds, disputes and fees',
  { timeout: TIMEOUT_MS },
  async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => createTestPerson()))
    const planned = await makePayments(
      people.map(({ organizationId }) => organizationId),
      PAYMENTS,
    )
    const result = await reconcileStripe({ graceMs: 0 })
    expect(result?.discrepancies).toEqual([])
    expect(result?.events.failed).toBe(0)
    const atStripe = await balanceAtStripe()
    const { rows } = await getPool().query<{ sum: string }>(
      `SELECT sum(e.amount_nanos)::text AS sum FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
      WHERE a.kind = 'stripe_clearing'`,
    )
    const difference = atStripe + BigInt(rows[0]?.sum ?? '0')
    expect(difference).toBe(0n)
    const wrong = await expectBalances(people, planned)
    expect(wrong).toBe(0)
    const count = (wanted: (payment: Planned) => boolean) => planned.filter(wanted).length
    report('S16', {
      payments: PAYMENTS,
      refunds: count(({ refund }) => refund > 0),
      disputes: count(({ dispute }) => dispute !== 'none'),
      'postings compared': result?.compared ?? 0,
      'difference in nano-dollars': difference,
      'wrong balances': wrong,
    })
  },
)

const eventType = z.looseObject({ id: z.string(), type: z.string() })

test(
  'of all webhooks 5 % are lost for good: within a simulated hour nothing is missing',
  { timeout: TIMEOUT_MS },
  async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => createTestPerson()))
    const since = Math.floor(Date.now() / 1000)
    const known = new Set((await getDb().stripeEvent.findMany({ select: { id: true } })).map(({ id }) => id))
    const planned = await makePayments(
      people.map(({ organizationId }) => organizationId),
      100,
    )
    const events: z.infer<typeof eventType>[] = []
    for await (const event of billing.sandbox.stripe.events.list({ limit: 100, created: { gte: since - 5 } }))
      if (!known.has(event.id)) events.push(eventType.parse(event))
    const isLost = (index: number) => index % 20 === 7
    const delivered = events.filter((_event, index) => !isLost(index)).reverse()
    for (let start = 0; start < delivered.length; start += 20) {
      const answers = await Promise.all(delivered.slice(start, start + 20).map((event) => billing.deliver(event)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    }
    await billing.sandbox.control('POST', 'clock', { advance_seconds: 3_600 })
    const result = await reconcileStripe({ graceMs: 0 })
    expect(result?.discrepancies).toEqual([])
    expect(result?.events.found).toBeGreaterThan(0)
    const wrong = await expectBalances(people, planned)
    expect(wrong).toBe(0)
    expect(await getDb().creditOrder.count({ where: { status: 'pending' } })).toBe(0)
    report('S14', {
      webhooks: events.length,
      'lost for good': events.length - delivered.length,
      'of those that mean something, found': result?.events.found ?? 0,
      'missing after one simulated hour': wrong,
    })
  },
)
