import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { getBalance, postTransaction } from '@/lib/ledger'
import { type AutoTopUpWorld, type Buyer, startAutoTopUpWorld } from '@/tests/factories/auto-top-up-world'
import { waitFor } from '@/tests/factories/wait-for'
import { ask, closeClients } from './kit/ask'
import { createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { report } from './kit/report'
import { type Gateway, startGateway } from './kit/start-gateway'
import { startWorker, type Worker } from './kit/start-worker'

const CENT = 10_000_000n
const TWENTY_FIVE_DOLLARS = 2_500n * CENT
/** Everybody's processes share two cores. */
const PATIENCE_MS = 60_000

let world: AutoTopUpWorld

beforeAll(async () => {
  world = await startAutoTopUpWorld()
})
afterAll(async () => {
  await expectCleanBooks()
  await closeClients()
  await world.close()
})

/** Makes the balance exactly this, at the operator's account. */
async function setBalance({ organizationId }: Buyer, wantedNanos: bigint): Promise<void> {
  const { postedNanos } = await getBalance({ organizationId })
  const amountNanos = wantedNanos - postedNanos
  if (amountNanos === 0n) return
  await postTransaction({
    kind: 'adjustment',
    reference: randomUUID(),
    organizationId,
    entries: [
      { account: 'customer_credit', amountNanos },
      { account: 'adjustment', amountNanos: -amountNanos },
    ],
  })
}

/** Waits until a process waits for a lock of the database, which is where the test wants it to die. */
const untilBlocked = () =>
  waitFor(
    async () => {
      const { rows } = await getPool().query<{ blocked: number }>(
        `SELECT count(*)::int AS blocked FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%' || 'credit_order' || '%'`,
      )
      return (rows[0]?.blocked ?? 0) > 0
    },
    { timeoutMs: PATIENCE_MS, what: 'the worker to wait for a lock' },
  )

const armed = z.object({ armed: z.array(z.unknown()) })

/** Arms a fault that holds the worker inside a call, and waits until it is there. */
async function holdCall(fault: object): Promise<() => Promise<void>> {
  await world.control('POST', 'api', { path: '/v1/payment_intents', ...fault })
  return async () => {
    await waitFor(async () => armed.parse(await world.control('GET', 'api')).armed.length === 0, {
      timeoutMs: PATIENCE_MS,
      what: 'the worker to be inside the call',
    })
  }
}

type Hold = { client: pg.Client; release: () => Promise<void> }

/** As the owner of the tables: the product may lock none of them. */
async function holdRow(text: string, values: unknown[]): Promise<Hold> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  await client.query('BEGIN')
  await client.query(text, values)
  return { client, release: () => client.end() }
}

/** Where the worker is when it is killed: how the test holds it there, and lets the next one pass. */
const POINTS: ReadonlyArray<{
  name: string
  hold: (buyer: Buyer) => Promise<{ arrived: () => Promise<unknown>; release: () => Promise<unknown> }>
}> = [
  {
    name: 'the order is written, Stripe has not begun',
    hold: async () => ({
      arrived: await holdCall({ method: 'POST', mode: 'hang-before-commit' }),
      release: () => Promise.resolve(),
    }),
  },
  {
    name: 'Stripe has charged, its answer is under way',
    hold: async () => ({
      arrived: await holdCall({ method: 'POST', mode: 'hang-after-commit' }),
      release: () => Promise.resolve(),
    }),
  },
  {
    name: 'the answer is there, the payment is being read again',
    hold: async () => ({
      arrived: await holdCall({ method: 'GET', mode: 'hang-before-commit' }),
      release: () => Promise.resolve(),
    }),
  },
  {
    name: 'the order is about to be locked',
    hold: async () => {
      const { release } = await holdRow('LOCK TABLE credit_order IN SHARE ROW EXCLUSIVE MODE', [])
      return { arrived: untilBlocked, release }
    },
  },
  {
    name: 'the credits are being posted, nothing is committed',
    hold: async ({ organizationId }) => {
      const row = 'SELECT FROM ledger_balance WHERE organization_id = $1 FOR UPDATE'
      const { release } = await holdRow(row, [organizationId])
      return { arrived: untilLedgerBlocked, release }
    },
  },
]

const untilLedgerBlocked = () =>
  waitFor(
    async () => {
      const { rows } = await getPool().query<{ blocked: number }>(
        `SELECT count(*)::int AS blocked FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return (rows[0]?.blocked ?? 0) > 0
    },
    { timeoutMs: PATIENCE_MS, what: 'the worker to wait for the balance' },
  )

describe('S8', () => {
  test(
    'a worker killed (kill -9) at each point of a purchase: the next one charges nothing twice and loses nothing',
    { timeout: 400_000 },
    async () => {
      let lost = 0
      let duplicates = 0
      for (const point of POINTS) {
        const buyer = await world.buyer()
        const victim = startWorker()
        const { arrived, release } = await point.hold(buyer)
        await world.save(buyer)
        await arrived()
        await victim.end('SIGKILL')
        await release()
        await world.expireClaims()
        const next = startWorker()
        await waitFor(async () => (await world.creditsOf(buyer)) > 0n, {
          timeoutMs: PATIENCE_MS,
          what: `the credits after: ${point.name}`,
        })
        await next.end('SIGTERM')
        const charges = await world.chargesOf(buyer)
        duplicates += charges - 1
        lost += (await world.creditsOf(buyer)) === TWENTY_FIVE_DOLLARS ? 0 : 1
        expect({ point: point.name, charges }).toEqual({ point: point.name, charges: 1 })
        expect(await world.ordersOf(buyer)).toMatchObject([{ status: 'paid' }])
      }
      report('S8, kill -9', { points: POINTS.length, 'duplicate charges': duplicates, 'lost payments': lost })
      expect({ duplicates, lost }).toEqual({ duplicates: 0, lost: 0 })
    },
  )
})

describe('S9', () => {
  const REQUESTS = 100
  const PROCESSES = 4
  const CROSSINGS = 3
  const TOKENS = 8
  /** A tenth of a cent each. */
  const COST_NANOS = CENT / 10n

  test(
    'a hundred requests over four gateways cross the threshold together while four workers watch: one purchase',
    { timeout: 300_000 },
    async () => {
      const price = { completionPicos: (COST_NANOS * 1000n) / BigInt(TOKENS) }
      const { slug: model } = await createModel({ name: 'crossing', provider: 'openai', price })
      const buyer = await world.buyer()
      const { organizationId } = buyer
      const { secret: apiKey } = await createKey({ organizationId, createdByUserId: null, name: 'crossing' })
      const gateways: Gateway[] = await Promise.all(
        Array.from({ length: PROCESSES }, () => startGateway({ sandboxUrl: world.sandbox.url })),
      )
      const workers: Worker[] = Array.from({ length: PROCESSES }, startWorker)
      let answered = 0
      for (let crossing = 1; crossing <= CROSSINGS; crossing++) {
        await setBalance(buyer, 205n * CENT)
        if (crossing === 1) await world.save(buyer)
        const seen = await Promise.all(
          Array.from({ length: REQUESTS }, (_, index) =>
            ask({
              url: gateways[index % PROCESSES]?.url ?? '',
              apiKey,
              body: {
                model,
                max_tokens: TOKENS,
                messages: [{ role: 'user', content: `write 60 words about ${index}` }],
              },
            }),
          ),
        )
        answered += seen.filter(({ isWhole }) => isWhole).length
        await waitFor(async () => (await world.creditsOf(buyer)) > TWENTY_FIVE_DOLLARS, {
          timeoutMs: PATIENCE_MS,
          what: 'the purchase',
        })
        expect(await world.chargesOf(buyer)).toBe(crossing)
      }
      await watchWorkersGoOn()
      await Promise.all([...gateways, ...workers].map((process) => process.end('SIGTERM')))
      const orders = await world.ordersOf(buyer)
      report('S9', {
        crossings: CROSSINGS,
        requests: REQUESTS * CROSSINGS,
        answered,
        purchases: orders.length,
        'purchases too many': orders.length - CROSSINGS,
      })
      expect(orders.map(({ status }) => status)).toEqual(Array(CROSSINGS).fill('paid'))
      expect(await world.chargesOf(buyer)).toBe(CROSSINGS)
      expect(answered).toBe(REQUESTS * CROSSINGS)
    },
  )
})

/** An organization of its own that is bought for shows that workers go on looking. */
async function watchWorkersGoOn(): Promise<void> {
  const probe = await world.buyer()
  await world.save(probe)
  await waitFor(async () => (await world.creditsOf(probe)) > 0n, { timeoutMs: PATIENCE_MS, what: 'another purchase' })
}
