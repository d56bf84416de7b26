import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { getGeneration, listRecentGenerations, runAnalyticsQuery } from '@/lib/analytics'
import { explainCharge } from '@/lib/charges'
import { getPool } from '@/lib/db'
import { detachMonths, dropDetachedMonth, exportDetachedMonth, listDetachedMonths, recordAudit } from '@/lib/ledger'
import { asOwner, queryAsOwner } from '@/tests/setup/owner-connection'
import { waitFor } from '@/tests/factories/wait-for'
import { createKey, createTenant, PRICE_VERSION } from './kit/tenant'

const NOW = new Date()
const monthStart = (back: number): Date => new Date(Date.UTC(NOW.getUTCFullYear(), NOW.getUTCMonth() - back, 1))
const nameOf = (back: number): string => `generation_${monthStart(back).toISOString().slice(0, 7).replace('-', '_')}`

/** The months before the installation's first one, as real partitions. */
async function makeMonths(count: number): Promise<void> {
  await asOwner(async (client) => {
    await client.query('ALTER TABLE generation DETACH PARTITION generation_earlier')
    for (let back = count; back > 0; back -= 1) {
      const range = `FROM ('${monthStart(back).toISOString()}') TO ('${monthStart(back - 1).toISOString()}')`
      await client.query(`CREATE TABLE ${nameOf(back)} PARTITION OF generation FOR VALUES ${range}`)
    }
    const first = monthStart(count).toISOString()
    await client.query(
      `ALTER TABLE generation ATTACH PARTITION generation_earlier FOR VALUES FROM (MINVALUE) TO ('${first}')`,
    )
  })
}

type World = { organizationId: string; apiKeyId: string; process: string; sequence: number }

async function createWorld(): Promise<World> {
  const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
  const apiKeyId = await createKey({ organizationId })
  const { rows } = await getPool().query<{ id: string }>(`SELECT ledger_process_start('retention', 86400000) AS id`)
  return { organizationId, apiKeyId, process: rows[0]?.id ?? '', sequence: 0 }
}

/** One flush of a process with generations of several moments, as a gateway writes it; the first is paid by an overrun. */
async function flush(world: World, moments: readonly Date[]): Promise<string[]> {
  world.sequence += 1
  const generations = moments.map((at, index) => ({
    id: `gen-${randomUUID()}`,
    organization_id: world.organizationId,
    created_at: at.toISOString(),
    api_key_id: world.apiKeyId,
    model: 'deepseek/deepseek-chat',
    requested_model: 'deepseek/deepseek-chat',
    provider: 'deepseek',
    price_version_id: PRICE_VERSION,
    streamed: false,
    cancelled: false,
    finish_reason: 'stop',
    status: 'completed',
    native_tokens_prompt: 10,
    native_tokens_completion: 20,
    native_tokens_reasoning: 0,
    native_tokens_cached: 0,
    native_tokens_cache_write: 0,
    usage_estimated: false,
    // Of three, one costs nothing while the provider charges for it: a write-off.
    cost_nanos: index % 3 === 2 ? 0 : 700 + index,
    upstream_cost_nanos: 300,
    is_free: false,
    hold_nanos: 0,
    api: 'chat',
  }))
  const values = [world.process, world.sequence, JSON.stringify(generations)]
  await getPool().query(`SELECT ledger_capture($1, $2, $3, '[]', NULL)`, values)
  return generations.map(({ id }) => id)
}

const violatedIn = async (): Promise<string[]> => {
  const record = await recordAudit({ kind: 'whole', isPatient: true })
  return (record?.results ?? []).filter(({ violations }) => violations > 0n).map(({ invariant }) => invariant)
}

const detach = (months: number): Promise<string[]> => asOwner((client) => detachMonths({ client, months, now: NOW }))

const inMonth = (back: number, day = 10): Date => new Date(monthStart(back).getTime() + day * 86_400_000)

describe('retention of generations', () => {
  let world: World
  let old: string[]
  let mixed: string[]

  beforeAll(async () => {
    await makeMonths(5)
    world = await createWorld()
    old = await flush(world, [inMonth(5), inMonth(5), inMonth(5)])
    // One transaction over the end of a month: half of what it bills is detached.
    mixed = await flush(world, [new Date(monthStart(3).getTime() - 1), monthStart(3), monthStart(3)])
    await flush(world, [inMonth(1), NOW])
    expect(await violatedIn()).toEqual([])
  })

  it('detaches nothing before the audit has looked at it', async () => {
    const late = await createWorld()
    await flush(late, [inMonth(5)])
    await expect(detach(3)).rejects.toThrow('the audit has not come to the transactions')
    expect(await violatedIn()).toEqual([])
  })

  it('detaches whole old months, and the audit is clean before and after, also each minute', async () => {
    expect(await detach(3)).toEqual([nameOf(5), nameOf(4)])
    expect(await violatedIn()).toEqual([])
    const minute = await recordAudit({ kind: 'minute' })
    expect(minute?.results.filter(({ violations }) => violations > 0n)).toEqual([])
    expect(await detach(3)).toEqual([])
  })

  it('leaves an honest end of the log, and says of a single request why it is gone', async () => {
    const { organizationId } = world
    const log = await listRecentGenerations({ organizationId, limit: 100, cursor: undefined })
    expect(log).toMatchObject({ next_cursor: null, kept_since: monthStart(3).toISOString() })
    expect(log.data.map(({ id }) => id)).not.toContain(old[0])
    expect(log.data).toHaveLength(4)
    for (const asked of [
      getGeneration({ organizationId, id: old[0] ?? '' }),
      explainCharge({ organizationId, generationId: old[0] ?? '' }),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'not_found' })
      await expect(asked).rejects.toThrow('is no longer kept')
    }
    await expect(getGeneration({ organizationId, id: mixed[1] ?? '' })).resolves.toMatchObject({ id: mixed[1] })
    const foreign = getGeneration({ organizationId: await createTenant(), id: old[0] ?? '' })
    await expect(foreign).rejects.toThrow('There is no generation')
  })

  it('answers questions about single requests with a warning, and charts as before', async () => {
    const range = { start: monthStart(4).toISOString(), end: inMonth(4, 20).toISOString() }
    const ask = (metrics: string[]) =>
      runAnalyticsQuery({ organizationId: world.organizationId, query: { metrics, time_range: range }, now: NOW })
    expect((await ask(['avg_latency'])).warnings).toEqual([expect.stringContaining('are not kept')])
    expect((await ask(['request_count'])).warnings).toBeUndefined()
    const { rows } = await getPool().query(
      'SELECT sum(requests)::int AS requests FROM usage_hourly WHERE organization_id = $1',
      [world.organizationId],
    )
    expect(rows).toEqual([{ requests: 8 }])
  })

  it('keeps the detached rows from the product, and unchangeable', async () => {
    await expect(getPool().query(`UPDATE ledger_${nameOf(5)} SET cost_nanos = 0`)).rejects.toMatchObject({
      code: '42501',
    })
    await expect(queryAsOwner(`DELETE FROM ledger_${nameOf(5)}`)).rejects.toMatchObject({ code: 'LG003' })
    await queryAsOwner('SELECT database_secure()')
    await expect(getPool().query(`DELETE FROM ledger_${nameOf(5)}`)).rejects.toMatchObject({ code: '42501' })
  })

  const tamperings = [
    [
      'a billed generation of a month that is there is removed',
      'usage_is_sum_of_generations',
      `DELETE FROM generation WHERE created_at < now() - interval '20 days'`,
    ],
    [
      'what was noted of a month is changed',
      'usage_is_sum_of_generations',
      'UPDATE ledger_detached_sum SET cost_nanos = cost_nanos + 1',
    ],
    [
      'an hour of a detached month is changed',
      'rollup_is_sum_of_generations',
      `UPDATE usage_hourly SET requests = requests + 1 WHERE hour < now() - interval '110 days'`,
    ],
    [
      'a key of a detached month is removed',
      'generation_ids_unique',
      `DELETE FROM generation_key WHERE created_at < now() - interval '130 days'`,
    ],
    [
      'a line of a transaction over two months is changed',
      'generations_are_sealed',
      `UPDATE ledger_detached_transaction SET lines[1] = lines[1] || '0' WHERE lines IS NOT NULL`,
    ],
    [
      'a transaction of a detached month bills more',
      'transaction_is_its_generations',
      `UPDATE ledger_detached_transaction SET billed_nanos = billed_nanos + 1 WHERE kind = 'overrun'`,
    ],
  ] as const
  it.each(tamperings)('still lets the audit see that %s', async (_how, invariant, statement) => {
    await asOwner(async (client) => {
      for (const table of ['generation', 'generation_key'])
        await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      await client.query('BEGIN')
      await client.query(statement)
      const { AUDIT_CHECKS } = await import('@/lib/ledger/audit/audit-checks')
      const check = AUDIT_CHECKS.find((candidate) => candidate.invariant === invariant)
      const { rows } = await client.query<{ violations: string }>(check?.whole ?? '')
      expect(Number(rows[0]?.violations)).toBeGreaterThan(0)
      await client.query('ROLLBACK')
      for (const table of ['generation', 'generation_key'])
        await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    })
    expect(await violatedIn()).toEqual([])
  })

  it('finishes what an interrupted run began', async () => {
    const reader = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    const interrupted = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await Promise.all([reader.connect(), interrupted.connect()])
    interrupted.on('error', () => undefined)
    // Whoever still reads the month makes the detaching wait; there it is killed.
    await reader.query(`BEGIN; SELECT count(*) FROM ${nameOf(3)}`)
    const { rows } = await interrupted.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const running = detachMonths({ client: interrupted, months: 2, now: NOW }).catch((error: unknown) => error)
    const isPending = async (): Promise<boolean> =>
      (await queryAsOwner('SELECT 1 FROM pg_inherits WHERE inhdetachpending')).rowCount === 1
    await waitFor(isPending)
    await queryAsOwner('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    expect(await running).toBeInstanceOf(Error)
    await reader.query('ROLLBACK')
    await Promise.all([reader.end(), interrupted.end().catch(() => undefined)])
    expect(await isPending()).toBe(true)
    expect(await violatedIn()).toEqual([])
    expect(await detach(2)).toEqual([nameOf(3)])
    expect(await isPending()).toBe(false)
    expect(await violatedIn()).toEqual([])
  })

  it('can be exported and dropped, and the audit stays clean', async () => {
    await asOwner(async (client) => {
      const [oldest] = await listDetachedMonths(client)
      if (!oldest) throw new Error('nothing is detached')
      let lines = ''
      for await (const part of exportDetachedMonth(client, oldest)) lines += part
      expect(lines.trim().split('\n')).toHaveLength(Number(oldest.generations))
      expect(lines).toContain(old[0])
      await dropDetachedMonth(client, oldest)
      expect((await listDetachedMonths(client))[0]?.droppedAt).toBeInstanceOf(Date)
    })
    expect(await violatedIn()).toEqual([])
  })
})
