import { z } from 'zod'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runAutoTopUps } from '@/lib/billing'
import { getDb } from '@/lib/db'
import { runAudit } from '@/lib/ledger'
import { type AutoTopUpWorld, type Buyer, startAutoTopUpWorld } from '@/tests/factories/auto-top-up-world'
import { waitFor } from '@/tests/factories/wait-for'

const TWENTY_FIVE_DOLLARS = 25_000_000_000n
const DAY_SECONDS = 86_400
/** Purchases per kind of failure. */
const BUYERS = 5
/** The SDK sends a request again whose connection broke. */
const TRIES_OF_SDK = 2

const armed = z.object({ armed: z.array(z.unknown()) })

let world: AutoTopUpWorld

beforeAll(async () => {
  world = await startAutoTopUpWorld()
})
afterEach(async () => {
  await world.control('DELETE', 'api')
  await getDb().autoTopUp.updateMany({ data: { enabled: false } })
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await world.close()
  expect(broken).toEqual([])
})

async function createBuyers(): Promise<Buyer[]> {
  const buyers: Buyer[] = []
  for (let count = 0; count < BUYERS; count++) {
    const buyer = await world.buyer()
    await world.save(buyer)
    buyers.push(buyer)
  }
  return buyers
}

/** Another worker's turn, after the one that began a purchase has had its time. */
async function takeOver(): Promise<void> {
  await world.expireClaims()
  await runAutoTopUps()
}

const spoil = (fault: object, times: number) =>
  world.control('POST', 'api', { path: '/v1/payment_intents', method: 'POST', times, ...fault })

async function countCharges(buyers: readonly Buyer[]): Promise<number> {
  const charges = await Promise.all(buyers.map((buyer) => world.chargesOf(buyer)))
  return charges.reduce((sum, count) => sum + count, 0)
}

const FAILURES = [
  ['the connection breaks before Stripe has done it', { mode: 'reset-before-commit' }, TRIES_OF_SDK],
  ['the connection breaks after Stripe has done it', { mode: 'reset-after-commit' }, TRIES_OF_SDK],
  ['Stripe answers 500 after it has done it', { mode: 'error-after-commit' }, 1],
  ['Stripe says nothing before it has done it', { mode: 'hang-before-commit', delay_ms: 200 }, TRIES_OF_SDK],
  ['Stripe says nothing after it has done it', { mode: 'hang-after-commit', delay_ms: 200 }, TRIES_OF_SDK],
  ['Stripe’s answer is cut off', { mode: 'truncate' }, 1],
  ['something in between answers with HTML', { mode: 'html' }, 1],
  ['Stripe answers 500', { mode: 'status', status: 500 }, 1],
  ['Stripe is busy (409)', { mode: 'status', status: 409 }, 1],
  ['Stripe is asked too often (429)', { mode: 'status', status: 429 }, 1],
] as const

describe('S8: a purchase is charged once', () => {
  test.for([
    { name: '', isForgotten: false },
    { name: ', and Stripe has forgotten the idempotency key', isForgotten: true },
  ])('whatever goes wrong with the charge$name', { timeout: 120_000 }, async ({ isForgotten }, { annotate }) => {
    let attempts = 0
    let duplicates = 0
    for (const [failure, fault, tries] of FAILURES) {
      const buyers = await createBuyers()
      await spoil(fault, BUYERS * tries)
      await runAutoTopUps()
      await world.control('DELETE', 'api')
      if (isForgotten) await world.control('POST', 'clock', { advance_seconds: DAY_SECONDS + 60 })
      for (let turn = 0; turn < 3; turn++) await takeOver()
      const charges = await countCharges(buyers)
      attempts += BUYERS
      duplicates += charges - BUYERS
      expect({ failure, charges }).toEqual({ failure, charges: BUYERS })
      for (const buyer of buyers) {
        expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
        expect(await world.ordersOf(buyer)).toMatchObject([{ status: 'paid' }])
      }
    }
    await annotate(
      `S8${isForgotten ? ', keys forgotten' : ''}: n = ${attempts} purchases, ${duplicates} duplicate charges`,
    )
  })

  test('when four workers take over the same purchase at once', async () => {
    const buyers = await createBuyers()
    await spoil({ mode: 'reset-after-commit' }, BUYERS * TRIES_OF_SDK)
    await runAutoTopUps()
    await world.expireClaims()
    await Promise.all([1, 2, 3, 4].map(() => runAutoTopUps()))
    expect(await countCharges(buyers)).toBe(BUYERS)
    for (const buyer of buyers) expect(await world.ordersOf(buyer)).toHaveLength(1)
  })

  test('when it is taken over while Stripe still works on it', async () => {
    const buyers = await createBuyers()
    await spoil({ mode: 'delay', delay_ms: 3_000 }, BUYERS)
    const first = runAutoTopUps()
    await waitFor(async () => armed.parse(await world.control('GET', 'api')).armed.length === 0)
    // Looked up, it is not there yet: only the key that comes from its row keeps it from being charged again.
    await takeOver()
    await first
    await takeOver()
    expect(await countCharges(buyers)).toBe(BUYERS)
    for (const buyer of buyers) expect(await world.ordersOf(buyer)).toMatchObject([{ status: 'paid' }])
  })

  test('when it is switched off while nobody knows, and the credits come all the same', async () => {
    const [buyer] = await createBuyers()
    if (buyer === undefined) throw new Error('There is no buyer.')
    await spoil({ mode: 'reset-after-commit' }, BUYERS * TRIES_OF_SDK)
    await runAutoTopUps()
    await world.call(buyer, 'DELETE')
    await takeOver()
    expect(await world.chargesOf(buyer)).toBe(1)
    expect(await world.creditsOf(buyer)).toBe(TWENTY_FIVE_DOLLARS)
  })

  test('when it was declined and the answer was lost: it counts as one decline and is not tried again at once', async () => {
    const buyer = await world.buyer('pm_card_chargeCustomerFail')
    await world.save(buyer)
    await spoil({ mode: 'reset-after-commit' }, TRIES_OF_SDK)
    await runAutoTopUps()
    for (let turn = 0; turn < 3; turn++) await takeOver()
    expect(await world.triesOf(buyer)).toBe(1)
    expect(await world.ordersOf(buyer)).toMatchObject([{ status: 'failed', failureCode: 'generic_decline' }])
    expect(await world.show(buyer)).toMatchObject({ state: 'waiting' })
  })

  test('when two processes learn of the same decline, it counts once', async () => {
    const buyer = await world.buyer('pm_card_chargeCustomerFail')
    await world.save(buyer)
    await spoil({ mode: 'reset-after-commit' }, TRIES_OF_SDK)
    await runAutoTopUps()
    await spoil({ mode: 'delay', method: 'GET', delay_ms: 1_500 }, 1)
    await world.expireClaims()
    const slow = runAutoTopUps()
    await waitFor(async () => armed.parse(await world.control('GET', 'api')).armed.length === 0)
    await takeOver()
    await slow
    const settings = await getDb().autoTopUp.findUnique({ where: { organizationId: buyer.organizationId } })
    expect(settings?.consecutiveDeclines).toBe(1)
  })

  test('a purchase that Stripe never heard of is given up after an hour, and a new one is charged', async () => {
    const buyer = await world.buyer()
    await world.save(buyer)
    await spoil({ mode: 'status', status: 500 }, 1)
    await runAutoTopUps()
    await world.passTime(buyer, '61 minutes')
    await takeOver()
    await takeOver()
    expect((await world.ordersOf(buyer)).map(({ status }) => status)).toEqual(['expired', 'paid'])
    expect(await world.chargesOf(buyer)).toBe(1)
  })
})

describe('one in flight', () => {
  test('twenty workers that look at the same moment begin one purchase per organization', async () => {
    const buyers = await createBuyers()
    await Promise.all(Array.from({ length: 20 }, () => runAutoTopUps()))
    expect(await countCharges(buyers)).toBe(BUYERS)
    for (const buyer of buyers) expect(await world.ordersOf(buyer)).toHaveLength(1)
  })

  test('the database itself refuses a second pending purchase', async () => {
    const buyer = await world.buyer()
    const insert = (id: string) =>
      getDb().creditOrder.create({
        data: {
          id: `${id}-${buyer.organizationId}`,
          organizationId: buyer.organizationId,
          kind: 'auto_top_up',
          creditCents: 2500,
          feeCents: 138,
          totalCents: 2638,
        },
      })
    await insert('first')
    await expect(insert('second')).rejects.toThrow(/Unique constraint/)
  })
})
