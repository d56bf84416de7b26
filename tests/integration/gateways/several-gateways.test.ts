import { Agent, request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closePool, getPool } from '@/lib/db'
import { stopLedger } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import {
  askChat,
  canConnect,
  createWorld,
  type Gateways,
  isWholeStream,
  readRequests,
  setPace,
  startCrowd,
  startGateways,
  startKnocking,
  waitUntilGone,
  type World,
} from './kit'

/** Processes start slowly on a busy machine; what must be quick is measured by itself. */
const TIMEOUT_MS = 120_000

let world: World
let tenant: Tenant
let gateways: Gateways

beforeAll(async () => {
  world = await createWorld()
  tenant = await createTenant({ creditNanos: 1_000_000_000_000n })
}, TIMEOUT_MS)
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined)
})
afterEach(async () => {
  await gateways.stop()
  await setPace(world, 0)
}, TIMEOUT_MS)
afterAll(async () => {
  await world.close()
  await stopLedger()
  await closePool()
})

const pidsOf = (): number[] => Object.values(gateways.pids())
const ask = () => askChat(gateways.url, tenant.apiKey)

/** Opens streams that go on for a while. @returns their answers to come, once all of them have begun */
async function openStreams(count: number, tokens: number): Promise<ReturnType<typeof askChat>[]> {
  let begun = 0
  const onBegin = (): void => void (begun += 1)
  const streams = Array.from({ length: count }, () =>
    askChat(gateways.url, tenant.apiKey, { tokens, stream: true, onBegin }),
  )
  await waitFor(() => begun === count, { timeoutMs: 60_000, what: `${count} streams to begin` })
  return streams
}

describe('two gateway processes behind one port', () => {
  test(
    'share connections evenly, and serve their metrics on ports of their own',
    async () => {
      gateways = await startGateways(world, 2)
      const agent = new Agent({ connections: 40, pipelining: 1 })
      const answers = await Promise.all(
        Array.from({ length: 400 }, async () => {
          const response = await request(`${gateways.url}/api/v1/key`, { dispatcher: agent })
          await response.body.dump()
          return response.statusCode
        }),
      )
      await agent.close()
      expect(new Set(answers)).toEqual(new Set([401]))
      const [first, second] = await Promise.all([
        readRequests(gateways.metricsPort),
        readRequests(gateways.metricsPort + 2),
      ])
      expect((first ?? 0) + (second ?? 0)).toBe(400)
      // As many connections each; how many requests go over each of them is the client's choice.
      expect(Math.min(first ?? 0, second ?? 0)).toBeGreaterThan(100)
    },
    TIMEOUT_MS,
  )

  test(
    'kill -9 of one fails nothing but what was in flight on it, the port never closes, and another takes its place',
    async () => {
      gateways = await startGateways(world, 2)
      await setPace(world, 100)
      const crowd = startCrowd(ask, 16)
      const knocks = startKnocking(gateways.port)
      await waitFor(() => crowd.done.length > 40, { timeoutMs: 60_000, what: 'work' })
      const [victim = 0, other = 0] = pidsOf()
      const killedAt = performance.now()
      process.kill(victim, 'SIGKILL')
      await waitFor(() => !pidsOf().includes(victim) && pidsOf().length === 2, { what: 'a successor' })
      expect(performance.now() - killedAt).toBeLessThan(1_000)
      const before = crowd.done.length
      await waitFor(() => crowd.done.length > before + 60, { timeoutMs: 60_000, what: 'more work' })
      await waitFor(async () => (await readRequests(gateways.metricsPort)) ?? false, {
        timeoutMs: 60_000,
        what: 'the successor to answer requests',
      })
      const asked = await crowd.finish()
      const failed = asked.filter(({ status }) => status !== 200)
      expect(failed.length).toBeGreaterThan(0)
      expect(failed.length).toBeLessThanOrEqual(16)
      expect(failed.filter(({ startedAt, endedAt }) => startedAt > killedAt || endedAt < killedAt)).toEqual([])
      expect((await knocks.finish()).filter((isOpen) => !isOpen)).toEqual([])
      expect(pidsOf()).toContain(other)
    },
    TIMEOUT_MS,
  )

  test(
    'a stop drains 200 open streams uncut, bills them, and then gives the port up',
    async () => {
      gateways = await startGateways(world, 2)
      await setPace(world, 10)
      const streams = await openStreams(200, 150)
      const pids = pidsOf()
      await gateways.stop()
      const answers = await Promise.all(streams)
      expect(answers.filter((answer) => !isWholeStream(answer))).toEqual([])
      await Promise.all(pids.map(waitUntilGone))
      expect(await canConnect(gateways.port)).toBe(false)
      const { rows } = await getPool().query<{ open: number }>(
        `SELECT count(*)::int AS open FROM ledger_slice WHERE organization_id = $1`,
        [tenant.organizationId],
      )
      expect(rows[0]?.open).toBe(0)
    },
    TIMEOUT_MS,
  )

  test(
    'SIGTERM for one of them lets its streams end, while a successor is in its place and new requests are answered',
    async () => {
      gateways = await startGateways(world, 2)
      await setPace(world, 10)
      const streams = await openStreams(40, 80)
      const [told = 0] = pidsOf()
      process.kill(told, 'SIGTERM')
      await waitFor(() => !pidsOf().includes(told) && pidsOf().length === 2, { what: 'a successor' })
      const crowd = startCrowd(() => askChat(gateways.url, tenant.apiKey, { tokens: 1 }), 4)
      const answers = await Promise.all(streams)
      expect(answers.filter((answer) => !isWholeStream(answer))).toEqual([])
      await waitUntilGone(told)
      expect((await crowd.finish()).filter(({ status }) => status !== 200)).toEqual([])
    },
    TIMEOUT_MS,
  )

  test(
    'a second SIGTERM ends a process at once, in the middle of a stream, and the other one serves',
    async () => {
      gateways = await startGateways(world, 2)
      await setPace(world, 5)
      const streams = await openStreams(10, 400)
      const [told = 0] = pidsOf()
      process.kill(told, 'SIGTERM')
      await waitFor(() => !pidsOf().includes(told), { what: 'the drain to begin' })
      const secondAt = performance.now()
      process.kill(told, 'SIGTERM')
      await waitUntilGone(told)
      expect(performance.now() - secondAt).toBeLessThan(2_000)
      await setPace(world, 0)
      expect((await ask()).status).toBe(200)
      gateways.kill()
      const answers = await Promise.all(streams)
      expect(answers.filter(isWholeStream)).toEqual([])
    },
    TIMEOUT_MS,
  )

  test(
    'are replaced one after the other when told to, and no request notices',
    async () => {
      gateways = await startGateways(world, 2)
      await setPace(world, 100)
      const before = pidsOf()
      const crowd = startCrowd(ask, 8)
      await waitFor(() => crowd.done.length > 8, { timeoutMs: 60_000, what: 'work' })
      await gateways.roll()
      await Promise.all(before.map(waitUntilGone))
      const asked = await crowd.finish()
      expect(asked.filter(({ status }) => status !== 200)).toEqual([])
      expect(pidsOf().filter((pid) => before.includes(pid))).toEqual([])
      expect(pidsOf()).toHaveLength(2)
    },
    TIMEOUT_MS,
  )
})

describe('one gateway process', () => {
  test(
    'whoever comes while it is started again waits for it instead of being refused',
    async () => {
      gateways = await startGateways(world, 1)
      expect((await ask()).status).toBe(200)
      const [victim = 0] = pidsOf()
      process.kill(victim, 'SIGKILL')
      await waitUntilGone(victim)
      const asked = await Promise.all(Array.from({ length: 20 }, ask))
      expect(asked.map(({ status }) => status)).toEqual(Array<number>(20).fill(200))
    },
    TIMEOUT_MS,
  )
})
