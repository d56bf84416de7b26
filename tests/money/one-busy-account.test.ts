import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePool, getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { getBalance } from '@/lib/ledger'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { ask, closeClients } from './kit/ask'
import { createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { GatewayFleet, type Member } from './kit/gateway-fleet'
import { type OwnServer, startOwnServer } from './kit/own-server'
import { report } from './kit/report'
import { StrandedWatch } from './kit/stranded-watch'

/** Seconds of full load before a process is killed; it goes on until the dead one's money is back. `MONEY_LOAD_SECONDS=60` for long. */
const SECONDS = Number(process.env.MONEY_LOAD_SECONDS ?? 6)
const CLIENTS = 96
const KEYS = 8
const STRANDED_MAX_MS = 15_000
const CREDIT_NANOS = 1_000_000_000_000_000n

let server: OwnServer
let sandbox: Sandbox
let fleet: GatewayFleet
let model = ''

beforeAll(async () => {
  server = await startOwnServer()
  process.env.DATABASE_URL = server.databaseUrl
  sandbox = await startSandbox()
  model = (
    await createModel({
      name: 'busy',
      provider: 'openai',
      price: { promptPicos: 2_500_000n, completionPicos: 10_000_000n },
    })
  ).slug
  fleet = new GatewayFleet(sandbox.url)
  await fleet.start(2)
}, 120_000)
afterAll(async () => {
  await fleet.stop()
  await closeClients()
  await closePool()
  await sandbox.close()
  await server.stop()
})

type Load = { whole: number; broken: number; others: string[]; told: Map<string, bigint>; latenciesMs: number[] }

/** Clients that ask again as soon as they have their answer, until told to stop. */
function startLoad(apiKeys: readonly string[]): { load: Load; stop: () => Promise<void> } {
  const load: Load = { whole: 0, broken: 0, others: [], told: new Map(), latenciesMs: [] }
  let isOver = false
  const messages = [{ role: 'user', content: 'say exactly: yes' }]
  const live = async (client: number): Promise<void> => {
    while (!isOver) {
      const gateway: Member = fleet.pick()
      const apiKey = apiKeys[client % apiKeys.length] ?? ''
      const startedAt = performance.now()
      const seen = await ask({
        url: gateway.url,
        apiKey,
        body: { model, messages, max_tokens: 16, stream: client % 2 === 0 },
      })
      if (seen.isWhole) {
        load.whole += 1
        load.latenciesMs.push(performance.now() - startedAt)
        load.told.set(seen.generationId ?? '', seen.costNanos ?? 0n)
      } else if (gateway.killedAt !== null) load.broken += 1
      else load.others.push(`${seen.status}: ${seen.text}`)
    }
  }
  const running = Promise.all(Array.from({ length: CLIENTS }, (_, client) => live(client)))
  return {
    load,
    stop: async () => {
      isOver = true
      await running
    },
  }
}

async function readDead(): Promise<bigint[]> {
  const { rows } = await getPool().query<{ id: string }>('SELECT DISTINCT process_id::text AS id FROM ledger_slice')
  return rows.map(({ id }) => BigInt(id))
}

/** Bills that differ from what the client was told, and whole answers without one. */
async function countWrongBills({ organizationId }: Tenant, told: Load['told']): Promise<number> {
  const { rows } = await getPool().query<{ id: string; cost: string }>(
    'SELECT id, cost_nanos::text AS cost FROM generation WHERE organization_id = $1',
    [organizationId],
  )
  const billed = new Map(rows.map(({ id, cost }) => [id, BigInt(cost)]))
  return [...told].filter(([id, nanos]) => billed.get(id) !== nanos).length
}

test('one account at full load over 2 processes loses nothing when one is killed', { timeout: 240_000 }, async () => {
  const tenant = await createTenant({ creditNanos: CREDIT_NANOS })
  const { organizationId } = tenant
  const keys = await Promise.all(
    Array.from({ length: KEYS }, (_, index) =>
      createKey({ organizationId, createdByUserId: null, name: `key ${index}` }),
    ),
  )
  const watch = new StrandedWatch(() => fleet.kills)
  const { load, stop } = startLoad(keys.map(({ secret }) => secret))
  await waitFor(() => load.whole > 200, { timeoutMs: 30_000, what: 'the first answers' })
  watch.start()
  const [startedAt, wholeBefore] = [performance.now(), load.whole]
  await waitFor(() => performance.now() - startedAt > SECONDS * 1_000, { timeoutMs: SECONDS * 1_000 + 5_000 })
  const rps = Math.round(((load.whole - wholeBefore) * 1_000) / (performance.now() - startedAt))
  const known = new Set(await readDead())
  await fleet.killOne()
  const killedAt = performance.now()
  // Under load all the time: until only processes hold slices that show that they live.
  await waitFor(
    async () => {
      const { rowCount } = await getPool().query(
        `SELECT 1 FROM ledger_slice s JOIN ledger_process p ON p.id = s.process_id
         WHERE p.ended_at IS NOT NULL OR p.lease_expires_at < clock_timestamp() + interval '4 seconds'`,
      )
      return performance.now() - killedAt > 5_000 && rowCount === 0
    },
    { timeoutMs: 40_000, what: 'the money of the dead process' },
  )
  const strandedMs = Math.round(performance.now() - killedAt)
  await stop()
  const stranded = await watch.stop()
  await waitFor(async () => (await getBalance(tenant)).heldNanos === 0n, {
    timeoutMs: 20_000,
    what: 'every hold to end',
  })
  const wrong = await countWrongBills(tenant, load.told)
  const { invariants, rows } = await expectCleanBooks()
  load.latenciesMs.sort((left, right) => left - right)
  report('L8', {
    'requests a second': rps,
    n: load.told.size,
    'whole answers not billed as told': wrong,
    'cut by the kill': load.broken,
    others: load.others.length,
    'p99 ms': Math.round(load.latenciesMs[Math.floor(load.latenciesMs.length * 0.99)] ?? 0),
    'processes with slices at the kill': known.size,
    'stranded at most, nano-USD': stranded.mostNanos,
    'ms until it was back': strandedMs,
    [`violations of ${invariants} invariants over ${rows} rows`]: 0,
  })
  expect(load.others.slice(0, 3)).toEqual([])
  expect(wrong).toBe(0)
  expect(known.size).toBe(2)
  expect(strandedMs).toBeLessThan(STRANDED_MAX_MS)
  expect(stranded.longestMs).toBeLessThan(STRANDED_MAX_MS)
})
