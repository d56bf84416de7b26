import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import { getBalance, grantPromotionalCredit, postTopUp } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { waitFor } from '@/tests/factories/wait-for'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createKey, createTenant } from './kit/tenant'
import { Traffic, type TrafficInput } from './kit/traffic'

/** "Top-ups, grants and limit changes are seen by every process within 1 s." */
const BOUND_MS = 1_000
/** Each change is tried so often. */
const TRIES = 5
const HOLD = 1_000n
const COST = 10n

let ledgers: LedgerProcess[]

beforeEach(async () => {
  ledgers = [new LedgerProcess('one'), new LedgerProcess('two')]
  for (const ledger of ledgers) await ledger.start()
})

afterEach(async () => {
  for (const ledger of ledgers) await ledger.stop()
  await expectCleanAudit()
})

interface Setting {
  organizationId: string
  apiKeyId: string
}

function startTraffic(setting: Setting, ledger: LedgerProcess): Traffic {
  const input: TrafficInput = { ledgers: [ledger], ...setting, holdNanos: HOLD, costNanos: COST, width: 8, thinkMs: 20 }
  return new Traffic(input)
}

/** Milliseconds until every process has admitted a request that it refused before. */
async function untilAllAdmit(traffics: readonly Traffic[], change: () => Promise<unknown>): Promise<number> {
  for (const traffic of traffics) await waitFor(() => traffic.refused > 0)
  const before = traffics.map((traffic) => traffic.admitted)
  await change()
  const startMs = performance.now()
  await waitFor(() => traffics.every((traffic, index) => traffic.admitted > (before[index] ?? 0)))
  return performance.now() - startMs
}

async function setKeyLimit(apiKeyId: string, limitNanos: bigint | null): Promise<void> {
  await getPool().query('UPDATE api_key SET limit_nanos = $2 WHERE id = $1', [apiKeyId, limitNanos?.toString() ?? null])
}

async function setBudget(organizationId: string, limitNanos: bigint): Promise<void> {
  await getPool().query(
    `INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, 'daily', $2)
      ON CONFLICT (organization_id, period) DO UPDATE SET limit_nanos = EXCLUDED.limit_nanos`,
    [organizationId, limitNanos.toString()],
  )
}

describe('more money is seen by every process within a second under load', () => {
  const more: [string, (setting: Setting) => Promise<unknown>][] = [
    [
      'a purchase',
      ({ organizationId }) =>
        postTopUp({ organizationId, paymentIntentId: createId('order'), creditNanos: 20n * HOLD, feeNanos: 0n }),
    ],
    [
      'promotional credit',
      ({ organizationId }) =>
        grantPromotionalCredit({
          organizationId,
          grantId: createId('order'),
          amountNanos: 20n * HOLD,
          source: 'test',
          expiresAt: null,
        }),
    ],
  ]
  it.for(more)('%s', async ([, change], { annotate }) => {
    let slowestMs = 0
    for (let round = 0; round < TRIES; round++) {
      const organizationId = await createTenant({ creditNanos: HOLD - 1n })
      const setting = { organizationId, apiKeyId: await createKey({ organizationId }) }
      const traffics = ledgers.map((ledger) => startTraffic(setting, ledger))
      const tookMs = await untilAllAdmit(traffics, () => change(setting))
      slowestMs = Math.max(slowestMs, tookMs)
      for (const traffic of traffics) await traffic.stop()
    }
    expect(slowestMs).toBeLessThan(BOUND_MS)
    await annotate(`${TRIES} tries with 2 processes: seen after ${Math.round(slowestMs)} ms at most`)
  })

  it.for(['a key limit', 'a budget'])('a raise of %s', async (name, { annotate }) => {
    let slowestMs = 0
    for (let round = 0; round < TRIES; round++) {
      const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
      const setting = { organizationId, apiKeyId: await createKey({ organizationId }) }
      const set = (limit: bigint) =>
        name === 'a budget' ? setBudget(organizationId, limit) : setKeyLimit(setting.apiKeyId, limit)
      await set(HOLD - 1n)
      const traffics = ledgers.map((ledger) => startTraffic(setting, ledger))
      const tookMs = await untilAllAdmit(traffics, () => set(1_000_000n))
      slowestMs = Math.max(slowestMs, tookMs)
      for (const traffic of traffics) await traffic.stop()
    }
    expect(slowestMs).toBeLessThan(BOUND_MS)
    await annotate(`${TRIES} tries with 2 processes: seen after ${Math.round(slowestMs)} ms at most`)
  })
})

describe('a lower limit holds within a second, although both processes have money for more at hand', () => {
  it.for(['a key limit', 'a budget'])('%s', async (name, { annotate }) => {
    let slowestMs = 0
    for (let round = 0; round < TRIES; round++) {
      const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
      const setting = { organizationId, apiKeyId: await createKey({ organizationId }) }
      const traffics = ledgers.map((ledger) => startTraffic(setting, ledger))
      await waitFor(() => traffics.every((traffic) => traffic.admitted > 50))
      const { totalUsageNanos, heldNanos } = await getBalance({ organizationId })
      expect(heldNanos).toBeGreaterThan(16n * HOLD)
      if (name === 'a budget') await setBudget(organizationId, totalUsageNanos)
      else await setKeyLimit(setting.apiKeyId, totalUsageNanos)
      const startMs = performance.now()
      // A process that refuses everyone who comes has nothing left at hand.
      await Promise.all(traffics.map((traffic) => waitFor(() => traffic.refused > 20)))
      slowestMs = Math.max(slowestMs, ...traffics.map((traffic) => traffic.lastAdmittedAtMs - startMs))
      expect(traffics.map((traffic) => traffic.lastRefusal?.reason)).toEqual(
        traffics.map(() => (name === 'a budget' ? 'budget_daily' : 'key_limit')),
      )
      for (const traffic of traffics) await traffic.stop()
    }
    expect(slowestMs).toBeLessThan(BOUND_MS)
    await annotate(`${TRIES} tries with 2 processes: seen after ${Math.round(slowestMs)} ms at most`)
  })

  it('also where no capture brings word of it: what lies unused goes back', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
    const apiKeyId = await createKey({ organizationId })
    const [ledger] = ledgers
    if (!ledger) throw new Error('no ledger')
    const wish = { organizationId, apiKeyId, amountNanos: HOLD }
    const holds: Awaited<ReturnType<typeof ledger.reserve>>[] = []
    // Streams that begin and do not end: their process has nothing to flush.
    for (let stream = 0; stream < 40; stream++) holds.push(await ledger.reserve(wish))
    const open = HOLD * BigInt(holds.filter((result) => result.held).length)
    expect((await getBalance({ organizationId })).heldNanos).toBeGreaterThan(open)
    await setKeyLimit(apiKeyId, open / 2n)
    const startMs = performance.now()
    // Nobody asks for more meanwhile: a request that is refused would take what is left along.
    await waitFor(async () => (await getBalance({ organizationId })).heldNanos === open)
    expect(performance.now() - startMs).toBeLessThan(BOUND_MS)
    expect(await ledger.reserve(wish)).toMatchObject({ held: false, reason: 'key_limit', remainingNanos: 0n })
    for (const result of holds) if (result.held) result.hold.release()
  })
})
