import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { sweepIdempotency } from '@/lib/idempotency'
import { createKey } from '@/lib/keys'
import { runAudit } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { addFault, type Api, resetSandbox, setPace, startApi } from '../gateway/kit'
import { type GatewayProcess, startGatewayProcess } from './kit/start-gateway-process'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const model = 'deepseek/deepseek-chat'
const body = { model, messages: [{ role: 'user', content: 'Tell me about rivers.' }], max_tokens: 60 }

type Call = { apiKey: string; key: string; body?: unknown; url?: string; route?: string; signal?: AbortSignal }

function send({ apiKey, key, body: given = body, url = api.url, route = 'chat/completions', signal }: Call) {
  return fetch(`${url}/api/v1/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(given),
    ...(signal ? { signal } : {}),
  })
}

async function call(given: Call) {
  const response = await send(given)
  const text = await response.text()
  return {
    status: response.status,
    text,
    id: response.headers.get('x-generation-id'),
    type: response.headers.get('content-type'),
    isReplayed: response.headers.get('idempotent-replayed') === 'true',
    retryAfter: response.headers.get('retry-after'),
  }
}

type Bill = { id: string; status: string; cost: bigint }

async function listBills({ organizationId }: Tenant): Promise<Bill[]> {
  const { rows } = await getPool().query<{ id: string; status: string; cost_nanos: string }>(
    'SELECT id, status, cost_nanos FROM generation WHERE organization_id = $1 ORDER BY created_at',
    [organizationId],
  )
  return rows.map((row) => ({ id: row.id, status: row.status, cost: BigInt(row.cost_nanos) }))
}

async function countCalls(): Promise<number> {
  const response = await fetch(`${api.sandbox.url}/sandbox/control/requests?limit=50`)
  return ((await response.json()) as { requests: unknown[] }).requests.length
}

/** As if the lease of whoever runs this tenant's requests had run out. */
async function endLeases({ keyId }: Tenant): Promise<void> {
  await getPool().query(`UPDATE idempotency_record SET lease_expires_at = now() WHERE scope = $1`, [keyId])
}

describe('a request that is sent again', () => {
  test.each([false, true])('gets the same bytes and is billed once (stream: %s)', async (stream) => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream } }
    const first = await call(request)
    expect(first.status).toBe(200)
    expect(first.isReplayed).toBe(false)
    const again = await call(request)
    expect(again).toEqual({ ...first, isReplayed: true })
    expect(again.type).toContain(stream ? 'text/event-stream' : 'application/json')
    expect(await listBills(tenant)).toHaveLength(1)
    expect(await countCalls()).toBe(1)
  })

  test.each([
    ['responses', { model, input: 'Hello', stream: true }],
    ['messages', { model, max_tokens: 60, messages: body.messages, stream: true }],
    ['completions', { model, prompt: 'Hello' }],
  ])('does so in the form of %s', async (route, given) => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: given, route }
    const first = await call(request)
    expect(await call(request)).toEqual({ ...first, isReplayed: true })
    expect(await listBills(tenant)).toHaveLength(1)
  })

  test('is another request for another API key, and once its day is over', async () => {
    const tenant = await createTenant()
    const key = randomUUID()
    const { secret } = await createKey({ organizationId: tenant.organizationId, createdByUserId: null, name: 'other' })
    const first = await call({ apiKey: tenant.apiKey, key })
    expect((await call({ apiKey: secret, key })).id).not.toBe(first.id)
    await getPool().query('UPDATE idempotency_record SET expires_at = now() WHERE scope = $1', [tenant.keyId])
    expect((await call({ apiKey: tenant.apiKey, key })).id).not.toBe(first.id)
    expect(await listBills(tenant)).toHaveLength(3)
  })

  test('with another body is refused, naming the header', async () => {
    const tenant = await createTenant()
    const key = randomUUID()
    await call({ apiKey: tenant.apiKey, key })
    for (const given of [
      { ...body, temperature: 0.1 },
      { ...body, stream: true },
    ]) {
      const refused = await call({ apiKey: tenant.apiKey, key, body: given })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('Idempotency-Key')
      expect(JSON.parse(refused.text)).toMatchObject({ error: { metadata: { reason: 'idempotency_mismatch' } } })
    }
    expect(await listBills(tenant)).toHaveLength(1)
  })

  test.each([
    ['empty', ''],
    ['too long', 'x'.repeat(256)],
  ])('with a key that is %s is refused', async (_what, key) => {
    const tenant = await createTenant()
    expect((await call({ apiKey: tenant.apiKey, key })).status).toBe(400)
    expect(await listBills(tenant)).toEqual([])
  })
})

describe('what failed', () => {
  test('for a reason that may pass, and cost nothing, is run again', async () => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID() }
    await addFault(api, { fault: 'status', status: 500 })
    const failed = await call(request)
    expect(failed.status).toBeGreaterThanOrEqual(500)
    await resetSandbox(api)
    const second = await call(request)
    expect(second.status).toBe(200)
    expect(second.isReplayed).toBe(false)
    const bills = await listBills(tenant)
    expect(bills.map(({ status, cost }) => [status, cost > 0n])).toEqual([
      ['error', false],
      ['completed', true],
    ])
  })

  test('in the middle of a stream is run again', async () => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream: true } }
    await addFault(api, { fault: 'cut', times: 1, afterChunks: 3 })
    expect((await call(request)).text).toContain('"error"')
    const second = await call(request)
    expect(second.text).not.toContain('"error"')
    expect(second.text).toContain('[DONE]')
    expect((await listBills(tenant)).filter(({ cost }) => cost > 0n)).toHaveLength(1)
  })

  test('for a reason that stays is told again without running', async () => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, model: 'deepseek/no-such-model' } }
    const first = await call(request)
    expect(first.status).toBe(400)
    expect(await call(request)).toEqual({ ...first, isReplayed: true })
  })
})

describe('twenty at once', () => {
  test.each([false, true])('run once, and all have the one answer (stream: %s)', async (stream) => {
    const tenant = await createTenant()
    await setPace(api, 200)
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream } }
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(request)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(answers.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1)
    const texts = answers.map(({ text }) => text)
    expect(new Set(texts).size).toBe(1)
    expect(await listBills(tenant)).toHaveLength(1)
    expect(await countCalls()).toBe(1)
  })
})

test('a client that loses its connection finds the whole answer when it asks again, billed once', async () => {
  const tenant = await createTenant()
  await setPace(api, 100)
  const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream: true } }
  const abort = new AbortController()
  const response = await send({ ...request, signal: abort.signal })
  const id = response.headers.get('x-generation-id')
  await response.body?.getReader().read()
  abort.abort()
  const again = await call(request)
  expect(again).toMatchObject({ status: 200, id, isReplayed: true })
  expect(again.text).toContain('[DONE]')
  const bills = await listBills(tenant)
  expect(bills).toMatchObject([{ id, status: 'completed' }])
})

test('nothing of an answer is kept where nothing may be, and it is billed once all the same', async () => {
  const tenant = await createTenant()
  const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, provider: { zdr: true } } }
  const first = await call({ ...request, body: { ...request.body, model: 'openai/gpt-4o-mini', models: [model] } })
  if (first.status !== 200) return expect(first.text).toContain('zdr')
  const again = await call({ ...request, body: { ...request.body, model: 'openai/gpt-4o-mini', models: [model] } })
  expect(again.status).toBe(409)
  expect(again.text).toContain('idempotency_outcome_not_kept')
  expect(await listBills(tenant)).toHaveLength(1)
})

describe('over two processes', () => {
  let other: GatewayProcess
  beforeEach(async () => {
    other = await startGatewayProcess()
  })
  afterEach(() => other.kill())

  test('twenty at once run once; a killed one is run again, or told that it was billed', async () => {
    const tenant = await createTenant()
    await setPace(api, 200)
    const shared = { apiKey: tenant.apiKey, key: randomUUID() }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => call({ ...shared, url: index % 2 ? api.url : other.url })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await listBills(tenant)).toHaveLength(1)

    // Killed while it answers: nothing was billed, so the request runs again, here.
    await setPace(api, 15)
    const killed = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream: true } }
    const begun = await send({ ...killed, url: other.url })
    const reader = begun.body?.getReader()
    await reader?.read()
    await other.kill()
    await reader?.read().catch(() => undefined)
    await reader?.cancel().catch(() => undefined)
    await setPace(api, 0)
    await endLeases(tenant)
    const rerun = await call(killed)
    expect(rerun.status).toBe(200)
    expect(rerun.text).toContain('[DONE]')
    expect(rerun.id).toBe(begun.headers.get('x-generation-id'))
    expect(await listBills(tenant)).toHaveLength(2)
  }, 60_000)

  test('killed between the bill and the store, it says which generation it was, and bills nothing more', async () => {
    const tenant = await createTenant()
    const request = { apiKey: tenant.apiKey, key: randomUUID(), body: { ...body, stream: true } }
    await setPace(api, 30)
    const lost = call({ ...request, url: other.url }).catch(() => null)
    const mine = 'SELECT 1 FROM idempotency_record WHERE scope = $1'
    await waitFor(async () => (await getPool().query(mine, [tenant.keyId])).rowCount === 1, { what: 'the claim' })
    // The store waits for this lock, the bill does not.
    const client = await getPool().connect()
    const waiting = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    const isWaiting = async () => (await getPool().query(`SELECT 1 ${waiting}`)).rowCount !== 0
    try {
      await client.query('BEGIN')
      await client.query(`${mine} FOR UPDATE`, [tenant.keyId])
      await waitFor(async () => (await listBills(tenant)).length === 1, { what: 'the bill' })
      await waitFor(isWaiting, { what: 'its store' })
      await other.kill()
      // Its connection would go on waiting, and store the outcome of a process that is gone.
      await client.query(`SELECT pg_terminate_backend(pid) ${waiting}`)
      await waitFor(async () => !(await isWaiting()), { what: 'its connection' })
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
    await lost
    await endLeases(tenant)
    const again = await call(request)
    expect(again.status).toBe(409)
    const [bill] = await listBills(tenant)
    expect(JSON.parse(again.text)).toMatchObject({
      error: { metadata: { reason: 'idempotency_outcome_lost', generation_id: bill?.id } },
    })
    expect(await listBills(tenant)).toHaveLength(1)
    expect((bill?.cost ?? 0n) > 0n).toBe(true)
  }, 60_000)
})

test('keys whose day is over are forgotten', async () => {
  const tenant = await createTenant()
  await call({ apiKey: tenant.apiKey, key: randomUUID() })
  const passed = `UPDATE idempotency_record SET expires_at = now() - interval '1 second' WHERE scope = $1`
  await getPool().query(passed, [tenant.keyId])
  expect(await sweepIdempotency()).toBeGreaterThanOrEqual(1)
  const { rowCount } = await getPool().query('SELECT 1 FROM idempotency_record WHERE scope = $1', [tenant.keyId])
  expect(rowCount).toBe(0)
})
