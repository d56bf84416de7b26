import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { createKey, getKey, rotateKey } from '@/lib/keys'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'
import { moveClock } from '../ledger/kit/move-clock'
import { createTenant, generationOf } from '../ledger/kit/tenant'

const DOLLAR = 1_000_000_000n
const COST = 25_000_000n
const HOLD = 30_000_000n
const HOUR_MS = 3_600_000
const ledgers = ['one', 'two', 'three'].map((name) => new LedgerProcess(name))

beforeAll(async () => {
  for (const ledger of ledgers) await ledger.start()
})
afterAll(async () => {
  for (const ledger of ledgers) await ledger.stop()
})
afterEach(async () => {
  await moveClock(0)
  await expectCleanAudit()
})

type Payer = { organizationId: string; apiKeyId: string }

/** Reserves, answers and captures; says whether it was admitted. */
async function spend(payer: Payer, index: number, costNanos = COST): Promise<boolean> {
  const ledger = ledgers[index % ledgers.length]
  const result = await ledger?.reserve({ ...payer, amountNanos: HOLD })
  if (!result?.held) return false
  await ledger?.capture({ hold: result.hold, generation: generationOf(payer), costNanos })
  return true
}

/** One request after the other, by turns, until each key is refused: nothing that runs holds what another could spend. */
async function exhaust(payers: readonly Payer[]): Promise<void> {
  for (const [index, payer] of payers.entries()) while (await spend(payer, index));
}

type Limit = { limitNanos?: bigint; limitReset?: 'daily' }

/** A key with a limit, and the way to rotate it. */
async function createLine(limit: Limit) {
  const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
  const { key } = await createKey({ organizationId, createdByUserId: null, name: 'server', ...limit })
  const rotate = async (hash: string) => {
    const worksUntil = new Date(Date.now() + HOUR_MS)
    return (await rotateKey({ organizationId, hash, worksUntil, createdByUserId: null })).key
  }
  return { organizationId, key, rotate, payerOf: (apiKeyId: string) => ({ organizationId, apiKeyId }) }
}

/** What keys spent in all, in nano-dollars. */
async function readSpent(organizationId: string): Promise<bigint> {
  const rows = await getDb().generation.findMany({ where: { organizationId }, select: { costNanos: true } })
  return rows.reduce((sum, { costNanos }) => sum + costNanos, 0n)
}

test('300 parallel requests over 3 processes on a key, its successor and the next one spend one limit together, and no more', async () => {
  const { organizationId, key, rotate, payerOf } = await createLine({ limitNanos: DOLLAR, limitReset: 'daily' })
  const storm = (ids: readonly string[]) =>
    Promise.all(
      Array.from({ length: 300 }, (_none, index) =>
        spend(payerOf(ids[index % ids.length] ?? ''), Math.floor(index / 3)),
      ),
    )
  // Rotated while requests run: what the old key has set aside counts for the new one.
  const during = Promise.all(Array.from({ length: 20 }, (_none, index) => spend(payerOf(key.id), index)))
  const second = await rotate(key.hash)
  const third = await rotate(second.hash)
  const admitted = await storm([key.id, second.id, third.id])
  await during
  await exhaust([key.id, second.id, third.id].map(payerOf))
  expect(admitted).toContain(true)
  const spent = await readSpent(organizationId)
  expect(spent).toBeLessThanOrEqual(DOLLAR)
  expect(spent).toBeGreaterThan(DOLLAR - 2n * HOLD)
  expect(await spend(payerOf(third.id), 0)).toBe(false)
  // The window resets for all of them at once.
  await moveClock(24)
  await storm([second.id, third.id])
  await exhaust([third.id, second.id].map(payerOf))
  const afterMidnight = (await readSpent(organizationId)) - spent
  expect(afterMidnight).toBeLessThanOrEqual(DOLLAR)
  expect(afterMidnight).toBeGreaterThan(DOLLAR - 2n * HOLD)
})

test('a key that was rotated tells what is left of the limit for both, and its own spending apart', async () => {
  const { organizationId, key, rotate, payerOf } = await createLine({ limitNanos: DOLLAR })
  await spend(payerOf(key.id), 0)
  const next = await rotate(key.hash)
  expect(next).toMatchObject({ usage: 0, limit: 1, limit_remaining: 0.975 })
  await spend(payerOf(next.id), 1)
  const old = await getKey({ organizationId, hash: key.hash })
  expect(old).toMatchObject({ usage: 0.025, limit_remaining: 0.95 })
  const stranger = await createKey({ organizationId, createdByUserId: null, name: 'other', limitNanos: DOLLAR })
  expect(stranger.key.limit_remaining).toBe(1)
})

test('unused money that one key of a line keeps is asked back for another', async () => {
  const { key, rotate, payerOf } = await createLine({ limitNanos: 10n * DOLLAR })
  // A steady flow makes its process keep some for the next requests.
  for (let index = 0; index < 30; index++) await spend(payerOf(key.id), 0, 1_000_000n)
  const next = await rotate(key.hash)
  const held = await ledgers[0]?.reserve({ ...payerOf(next.id), amountNanos: 10n * DOLLAR - 30_000_000n })
  expect(held?.held).toBe(true)
  if (held?.held) held.hold.release()
})

test('a guardrail goes over to the new key, and its budget with what is spent of it', async () => {
  const { organizationId, key, rotate, payerOf } = await createLine({})
  const guardrail = await getDb().guardrail.create({
    data: { id: randomUUID(), organizationId, name: 'Small', limitNanos: DOLLAR },
  })
  const assigned = { organizationId, guardrailId: guardrail.id }
  await getDb().guardrailKey.create({ data: { ...assigned, id: randomUUID(), apiKeyId: key.id } })
  const next = await rotate(key.hash)
  await Promise.all(
    Array.from({ length: 120 }, (_none, index) =>
      spend(payerOf(index % 2 === 0 ? key.id : next.id), Math.floor(index / 2)),
    ),
  )
  await exhaust([key.id, next.id].map(payerOf))
  expect(await getDb().guardrailKey.count({ where: assigned })).toBe(2)
  const spent = await readSpent(organizationId)
  expect(spent).toBeLessThanOrEqual(DOLLAR)
  expect(spent).toBeGreaterThan(DOLLAR - 2n * HOLD)
})
