import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runAutoTopUps } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { grantCredits, postTransaction, runAudit } from '@/lib/ledger'
import { sendNotices } from '@/lib/notices'
import { type AutoTopUpWorld, type Buyer, startAutoTopUpWorld } from '@/tests/factories/auto-top-up-world'
import { createTestPerson } from '@/tests/factories/create-person'

const CENT = 10_000_000n
const TWENTY_FIVE_DOLLARS = 2_500n * CENT

let world: AutoTopUpWorld

beforeAll(async () => {
  world = await startAutoTopUpWorld()
})
afterEach(async () => {
  await world.control('DELETE', 'api')
  // What one test leaves behind must not buy during another one.
  await getDb().autoTopUp.updateMany({ data: { enabled: false } })
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await world.close()
  expect(broken).toEqual([])
})

async function runWorker(): Promise<void> {
  await runAutoTopUps()
  await sendNotices()
}

/** A second worker's turn after the first one died. */
async function takeOver(): Promise<void> {
  await world.expireClaims()
  await runWorker()
}

const grant = (buyer: Buyer, cents: bigint) =>
  grantCredits({
    organizationId: buyer.organizationId,
    amountNanos: cents * CENT,
    reason: 'test',
    reference: `${buyer.organizationId}-${cents}`,
  })

/** Takes everything out of a balance, as usage would. */
async function empty(buyer: Buyer): Promise<void> {
  const amountNanos = await world.creditsOf(buyer)
  if (amountNanos === 0n) return
  await postTransaction({
    kind: 'adjustment',
    reference: randomUUID(),
    organizationId: buyer.organizationId,
    entries: [
      { account: 'customer_credit', amountNanos: -amountNanos },
      { account: 'adjustment', amountNanos },
    ],
  })
}

/** What the audit's minute check writes down. */
async function noteAudit(violations: number): Promise<void> {
  const results = JSON.stringify([{ invariant: 'test', checked: 1, violations }])
  await getDb().$executeRaw`INSERT INTO audit_run (kind, started_at, finished_at, results, violations)
    VALUES ('whole', now(), now(), ${results}::jsonb, ${violations})`
}

describe('auto top-up', () => {
  test('buys once when less than the threshold is available, with the fee of a purchase, and says so', async () => {
    const buyer = await world.buyer()
    expect(await world.save(buyer)).toMatchObject({ state: 'active', fee_usd: '1.38', monthly_cap_usd: null })
    await runWorker()
    await runWorker()
    expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
    const [order] = await world.ordersOf(buyer)
    expect(order).toMatchObject({ status: 'paid', creditCents: 2500, feeCents: 138, totalCents: 2638 })
    expect(order?.receiptUrl).toContain('/sandbox/stripe/receipts/')
    expect(await world.chargesOf(buyer)).toBe(1)
    expect(await world.show(buyer)).toMatchObject({ state: 'active', spent_this_month_usd: '26.38' })
    expect(await world.mailsTo(buyer)).toEqual([])
  })

  test('leaves a balance at the threshold alone, and one that is switched off', async () => {
    const [atThreshold, off] = [await world.buyer(), await world.buyer()]
    await grant(atThreshold, 200n)
    await world.save(atThreshold)
    await world.save(off)
    await world.call(off, 'DELETE')
    await runWorker()
    expect(await world.ordersOf(atThreshold)).toEqual([])
    expect(await world.ordersOf(off)).toEqual([])
    expect(await world.show(off)).toMatchObject({ state: 'off', payment_method: { id: off.cardId, last4: '4242' } })
  })

  test('is an admin’s in the browser, and takes only cards of the own organization', async () => {
    const [buyer, stranger, member] = [await world.buyer(), await world.buyer(), await world.buyer()]
    await getDb().membership.updateMany({ where: { userId: member.userId }, data: { role: 'member' } })
    expect((await world.call(member, 'GET')).status).toBe(403)
    const foreign = await world.trySave({ ...buyer, cardId: stranger.cardId })
    const invented = await world.trySave({ ...buyer, cardId: 'pm_invented' })
    const cardless = await world.trySave({ ...buyer, ...(await createTestPerson()) })
    for (const answer of [foreign, invented, cardless]) {
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('payment_method_id')
    }
  })

  test.each([
    ['threshold_usd', { threshold_usd: 0 }],
    ['amount_usd', { amount_usd: 4 }],
    ['amount_usd', { amount_usd: 10, threshold_usd: 11 }],
    ['monthly_cap_usd', { amount_usd: 25, monthly_cap_usd: 26.37 }],
  ])('names %s when it does not fit', async (field, settings) => {
    const response = await world.trySave(await world.buyer(), settings)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(field)
  })
})

describe('the monthly cap', () => {
  test('counts what went through and what is under way, tells once, and goes on next month', async () => {
    const buyer = await world.buyer()
    await world.save(buyer, { monthly_cap_usd: 2 * 26.38, threshold_usd: 25, amount_usd: 25 })
    await runWorker()
    await empty(buyer)
    await runWorker()
    await empty(buyer)
    for (let turn = 0; turn < 5; turn++) await runWorker()
    expect(await world.ordersOf(buyer)).toHaveLength(2)
    expect(await world.show(buyer)).toMatchObject({ state: 'capped', spent_this_month_usd: '52.76' })
    const subjects = (await world.mailsTo(buyer)).map(({ subject }) => subject)
    expect(subjects).toEqual(['Auto top-up has reached its monthly cap'])
    await world.passTime(buyer, '32 days')
    await runWorker()
    expect(await world.ordersOf(buyer)).toHaveLength(3)
  })
})

describe('too many purchases', () => {
  test('in ten minutes stop it, tell once, and it goes on when an admin resumes it', async () => {
    const buyer = await world.buyer()
    await world.save(buyer)
    for (let turn = 0; turn < 6; turn++) {
      await runWorker()
      await empty(buyer)
    }
    await runWorker()
    expect(await world.ordersOf(buyer)).toHaveLength(3)
    expect(await world.chargesOf(buyer)).toBe(3)
    expect(await world.show(buyer)).toMatchObject({ state: 'stopped', reason: { code: 'too_many' } })
    const subjects = (await world.mailsTo(buyer)).map(({ subject }) => subject)
    expect(subjects).toEqual(['Auto top-up is stopped: credits are used up unusually fast'])
    await world.save(buyer)
    await runWorker()
    expect(await world.ordersOf(buyer)).toHaveLength(3)
    await world.passTime(buyer, '11 minutes')
    await runWorker()
    expect(await world.ordersOf(buyer)).toHaveLength(4)
  })
})

describe('S10: a purchase that cannot be paid', () => {
  /** Runs the worker many times in each of several simulated hours; how often the bank was asked in each. */
  async function triesPerHour(buyer: Buyer, hours: number): Promise<number[]> {
    const tries: number[] = []
    for (let hour = 0; hour < hours; hour++) {
      const before = (await world.ordersOf(buyer)).length
      for (let turn = 0; turn < 4; turn++) {
        await runWorker()
        await world.passTime(buyer, '14 minutes')
      }
      await world.passTime(buyer, '5 minutes')
      tries.push((await world.ordersOf(buyer)).length - before)
    }
    return tries
  }

  type Kind = { name: string; card: string; spoil?: (buyer: Buyer) => Promise<unknown>; code: string; mails: string[] }

  const STOPPED = 'Auto top-up is stopped: your card was declined three times'
  const bank = (buyer: Buyer, number: string) =>
    world.control('POST', `payment_methods/${buyer.cardId}/bank`, { card_number: number })
  const declines: Kind[] = [
    { name: 'a declined card', card: 'pm_card_chargeCustomerFail', code: 'generic_decline', mails: [STOPPED] },
    {
      name: 'insufficient funds',
      card: 'pm_card_visa',
      spoil: (buyer) => bank(buyer, '4000000000009995'),
      code: 'insufficient_funds',
      mails: [STOPPED],
    },
    {
      name: 'an expired card',
      card: 'pm_card_visa',
      spoil: (buyer) => bank(buyer, '4000000000000069'),
      code: 'expired_card',
      mails: [STOPPED],
    },
    {
      name: 'a bank that asks for 3-D Secure',
      card: 'pm_card_visa',
      spoil: (buyer) => bank(buyer, '4000002760003184'),
      code: 'authentication_required',
      mails: ['Your bank wants you to confirm a payment', STOPPED],
    },
  ]

  test.each(declines)('$name: one try an hour, three in all, then one e-mail and no credit', async (kind) => {
    const buyer = await world.buyer(kind.card)
    await kind.spoil?.(buyer)
    await world.save(buyer)
    await runWorker()
    expect(await world.show(buyer)).toMatchObject({ state: 'waiting', reason: { code: kind.code } })
    const tries = await triesPerHour(buyer, 5)
    expect(Math.max(...tries)).toBe(1)
    const orders = await world.ordersOf(buyer)
    expect(orders.map(({ status, failureCode }) => [status, failureCode])).toEqual(Array(3).fill(['failed', kind.code]))
    expect(await world.triesOf(buyer)).toBe(3)
    expect(await world.creditsOf(buyer)).toBe(0n)
    expect(await world.show(buyer)).toMatchObject({ state: 'stopped', reason: { code: 'declined' } })
    expect((await world.mailsTo(buyer)).map(({ subject }) => subject).sort()).toEqual([...kind.mails].sort())
    expect((await world.mailsTo(buyer)).every(({ text }) => text.includes('/credits'))).toBe(true)
  })

  test.each<Kind>([
    {
      name: 'a detached card',
      card: 'pm_card_visa',
      spoil: (buyer) => world.stripe.paymentMethods.detach(buyer.cardId),
      code: 'payment_method_gone',
      mails: ['Auto top-up is stopped: its card is no longer saved'],
    },
    {
      name: 'a deleted customer',
      card: 'pm_card_visa',
      spoil: (buyer) => world.stripe.customers.del(buyer.customerId),
      code: 'customer_gone',
      mails: ['Auto top-up is stopped: the payment details were removed'],
    },
  ])('$name: it stops at once, tells once, and nothing is tried again', async (kind) => {
    const buyer = await world.buyer(kind.card)
    await world.save(buyer)
    await kind.spoil?.(buyer)
    expect((await triesPerHour(buyer, 3)).reduce((sum, count) => sum + count)).toBe(1)
    expect(await world.show(buyer)).toMatchObject({ state: 'stopped', reason: { code: kind.code } })
    expect((await world.mailsTo(buyer)).map(({ subject }) => subject)).toEqual(kind.mails)
    expect(await world.creditsOf(buyer)).toBe(0n)
  })

  test('a payment in between starts the count of declines anew, and saving resumes what was stopped', async () => {
    const buyer = await world.buyer('pm_card_chargeCustomerFail')
    await world.save(buyer)
    await triesPerHour(buyer, 2)
    await bank(buyer, '4242424242424242')
    await triesPerHour(buyer, 1)
    expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
    await empty(buyer)
    await bank(buyer, '4000000000000341')
    await triesPerHour(buyer, 2)
    expect(await world.show(buyer)).toMatchObject({ state: 'active' })
    await triesPerHour(buyer, 2)
    expect(await world.show(buyer)).toMatchObject({ state: 'stopped' })
    await bank(buyer, '4242424242424242')
    expect(await world.save(buyer)).toMatchObject({ state: 'active', reason: null })
    await runWorker()
    expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
  })

  test('an e-mail that the mail server does not take is sent later, once, to every admin', async () => {
    const [buyer, colleague] = [await world.buyer('pm_card_visa'), await createTestPerson()]
    const { organizationId } = buyer
    await getDb().membership.create({ data: { organizationId, userId: colleague.userId, role: 'admin' } })
    await world.save(buyer)
    await world.stripe.paymentMethods.detach(buyer.cardId)
    await runAutoTopUps()
    await Promise.all([1, 2, 3, 4].map(() => sendNotices()))
    for (const person of [buyer, colleague]) expect(await world.mailsTo(person)).toHaveLength(1)
  })
})

describe('nothing is charged', () => {
  test('while the organization is frozen', async () => {
    const buyer = await world.buyer()
    await world.save(buyer)
    const where = { id: buyer.organizationId }
    await getDb().organization.update({ where, data: { frozenAt: new Date(), frozenReason: 'dispute' } })
    await runWorker()
    expect(await world.ordersOf(buyer)).toEqual([])
    expect(await world.show(buyer)).toMatchObject({ state: 'frozen' })
    expect((await world.trySave(buyer)).status).toBe(403)
    await getDb().organization.update({ where, data: { frozenAt: null, frozenReason: null } })
    await runWorker()
    expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
  })

  test('while the audit has stopped top-ups, and what was charged before is credited all the same', async () => {
    const [waiting, paid] = [await world.buyer(), await world.buyer()]
    await world.save(paid)
    await world.control('POST', 'api', {
      mode: 'reset-after-commit',
      path: '/v1/payment_intents',
      method: 'POST',
      times: 2,
    })
    await runWorker()
    await world.save(waiting)
    await noteAudit(1)
    await takeOver()
    expect(await world.ordersOf(waiting)).toEqual([])
    expect(await world.creditsOf(paid)).toBe(TWENTY_FIVE_DOLLARS)
    await noteAudit(0)
    await runWorker()
    expect(await world.creditsOf(waiting)).toBe(TWENTY_FIVE_DOLLARS)
  })
})
