import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSandbox } from '@/sandbox/http/start-sandbox'
import { getPool } from '@/lib/db'
import { shutdownGateway, startGateway } from '@/lib/gateway'
import { authenticateKey } from '@/lib/keys'
import { findGeneration, getBalance, getLedgerHealth, runAudit } from '@/lib/ledger'
import { forgetKeyState } from '@/lib/keys/key-state'
import { createGatewayServer } from '@/server/gateway/create-gateway-server'
import { routes } from '@/server/generated/routes'
import { createTenant } from '@/tests/factories/create-tenant'
import { type HangingProxy, startHangingProxy } from '@/tests/factories/hanging-proxy'
import { waitFor } from '@/tests/factories/wait-for'

/** Longer than the key's query may take, and than connecting may; nobody with a cold key waits longer than this. */
const PATIENCE_MS = 8_000
/** Longer than an answer waits for its bill. */
const BILL_PATIENCE_MS = 40_000

let proxy: HangingProxy
let origin: string
let close: () => Promise<void>

beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  proxy = await startHangingProxy({ host: url.hostname, port: Number(url.port) })
  url.hostname = '127.0.0.1'
  url.port = String(proxy.port)
  const sandbox = await startSandbox()
  Object.assign(process.env, {
    DATABASE_URL: url.toString(),
    SANDBOX_URL: sandbox.url,
    RATE_LIMIT_FAILED_KEYS_PER_MINUTE: '100000',
  })
  await startGateway()
  const gateway = createGatewayServer({ routes })
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve))
  const address = gateway.server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  close = async () => {
    proxy.setMode('open')
    gateway.server.closeAllConnections()
    gateway.server.close()
    await gateway.close()
    await shutdownGateway()
    await sandbox.close()
  }
})

afterAll(async () => {
  await close()
  const { closePool } = await import('@/lib/db')
  await closePool()
  await proxy.close()
})

const chat = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Hello' }] }
const BODIES: Readonly<Record<string, unknown>> = {
  'chat/completions': chat,
  messages: { ...chat, max_tokens: 50 },
  responses: { model: chat.model, input: 'Hello' },
  completions: { model: chat.model, prompt: 'Hello' },
}

function ask(path: string, apiKey: string, patienceMs = PATIENCE_MS): Promise<Response> {
  const body = BODIES[path]
  return fetch(`${origin}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(patienceMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const recover = async (): Promise<void> => {
  proxy.setMode('open')
  await waitFor(
    () =>
      getPool()
        .query('SELECT 1')
        .then(
          () => true,
          () => false,
        ),
    { what: 'the database to be back' },
  )
}

describe.each(['hanging', 'refusing'] as const)('with a database that is %s', (mode) => {
  test.each([...Object.keys(BODIES), 'key', 'keys', 'generation?id=gen-1', 'credits'])(
    'a key that this process has not seen gets 503 with Retry-After from %s, in time, and never 401',
    async (path) => {
      const { apiKey } = await createTenant()
      proxy.setMode(mode)
      try {
        const answer = await ask(path, apiKey)
        const body = await answer.text()
        expect(answer.status, body).toBe(503)
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(answer.headers.get('x-should-retry')).toBe('true')
        expect(body).not.toMatch(/ECONN|postgres|127\.0\.0\.1|query/i)
      } finally {
        await recover()
      }
      expect((await ask('key', apiKey)).status).toBe(200)
    },
  )
})

test('an answer that cannot be billed is withheld in time: unbilled if its bill was never sent, else billed once', async () => {
  const tenant = await createTenant()
  expect((await ask('chat/completions', tenant.apiKey)).status).toBe(200)
  const before = await getBalance(tenant)
  proxy.setMode('hanging')
  const sent = ask('chat/completions', tenant.apiKey, BILL_PATIENCE_MS)
  await waitFor(async () => (await getLedgerHealth())?.pending === 1, { what: 'a bill on its way' })
  const queued = ask('chat/completions', tenant.apiKey, BILL_PATIENCE_MS)
  const answers = await Promise.all([sent, queued])
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  expect(answers.map(({ status }) => status)).toEqual([503, 503])
  expect(texts[0]).toContain('does not say whether')
  expect(texts[1]).toContain('costs nothing')
  for (const answer of answers) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  await recover()
  const [sentId = '', queuedId = ''] = answers.map(({ headers }) => headers.get('x-generation-id') ?? '')
  const find = (id: string) => findGeneration({ organizationId: tenant.organizationId, id })
  const billed = await waitFor(() => find(sentId), { what: 'the bill that was sent' })
  const withheld = await waitFor(() => find(queuedId), { what: 'the answer that was withheld' })
  expect(billed).toMatchObject({ status: 'completed' })
  expect(withheld).toMatchObject({ status: 'error', costNanos: 0n, errorType: 'service_unavailable' })
  const after = await getBalance(tenant)
  expect(after.totalUsageNanos - before.totalUsageNanos).toBe(billed.costNanos)
  expect(billed.costNanos).toBeGreaterThan(0n)
  expect((await runAudit()).filter(({ violations }) => violations > 0n)).toEqual([])
  await waitFor(async () => (await ask('chat/completions', tenant.apiKey)).status === 200, { what: 'answers again' })
}, 90_000)

test('a warm key is refused with 503 as soon as the outage is known, and never with 401', async () => {
  const tenant = await createTenant()
  expect((await ask('chat/completions', tenant.apiKey)).status).toBe(200)
  proxy.setMode('refusing')
  const seen = new Set<number>()
  try {
    await waitFor(
      async () => {
        const answer = await ask('key', tenant.apiKey)
        await answer.text()
        seen.add(answer.status)
        return answer.status === 503
      },
      { what: 'the outage to be told' },
    )
  } finally {
    await recover()
  }
  expect(seen).not.toContain(401)
})

/** How often this process asked the database for keys while a task ran. */
async function countKeyQueries(task: () => Promise<unknown>): Promise<number> {
  const pool = getPool()
  const original = pool.query.bind(pool)
  let count = 0
  const counting = (...input: unknown[]): unknown => {
    if ((input[0] as { name?: string }).name === 'key-state') count += 1
    return Reflect.apply(original, pool, input)
  }
  Object.assign(pool, { query: counting })
  await task().finally(() => Object.assign(pool, { query: original }))
  return count
}

test('200 first requests of one key at once ask the database once', async () => {
  const { apiKey, keyHash } = await createTenant()
  forgetKeyState(keyHash)
  const queries = await countKeyQueries(() =>
    Promise.all(Array.from({ length: 200 }, () => authenticateKey({ secret: apiKey }))),
  )
  expect(queries).toBe(1)
})

test('losing everything known about keys under load, with the database coming and going, never gives a 401', async () => {
  const tenants = await Promise.all(Array.from({ length: 20 }, () => createTenant()))
  const statuses: Record<number, number> = {}
  let isRunning = true
  const load = tenants.map(async ({ apiKey }) => {
    while (isRunning) {
      const answer = await ask('key', apiKey)
      await answer.text()
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    }
  })
  for (const mode of ['open', 'refusing', 'open', 'refusing', 'open'] as const) {
    proxy.setMode(mode)
    const before = Object.values(statuses).reduce((sum, count) => sum + count, 0)
    await waitFor(
      () => {
        for (const { keyHash } of tenants) forgetKeyState(keyHash)
        return Object.values(statuses).reduce((sum, count) => sum + count, 0) > before + 100
      },
      { what: 'a hundred more answers', timeoutMs: 20_000 },
    )
  }
  isRunning = false
  await Promise.all(load)
  await recover()
  expect(Object.keys(statuses).sort()).toEqual(['200', '503'])
})
