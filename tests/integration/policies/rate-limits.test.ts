import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as currentKey from '@/app/api/v1/key/route'
import { getDb } from '@/lib/db'
import { updateKey } from '@/lib/keys'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { type Api, listSeen, postChat, postTo, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  // The environment is read once, by the first import that asks for it.
  Object.assign(process.env, {
    RATE_LIMIT_ACCOUNT_PER_MINUTE: '12',
    RATE_LIMIT_KEY_PER_MINUTE: '0',
    RATE_LIMIT_FAILED_KEYS_PER_MINUTE: '5',
    RATE_LIMIT_PROCESSES: '2',
  })
  api = await startApi()
})
afterAll(() => api.close())

const body = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 20 }

type Problem = { error: { code: number; message: string; metadata: Record<string, unknown> } }

async function limitKey({ organizationId, keyHash }: Tenant, rateLimitPerMinute: number | null): Promise<void> {
  await updateKey({ organizationId, hash: keyHash, rateLimitPerMinute })
}

describe('the limit of a key', () => {
  test('holds over all completion endpoints, refuses before any work, and says when it ends', async () => {
    const tenant = await createTenant()
    await limitKey(tenant, 6)
    await resetSandbox(api)
    // Half of six: two processes share the traffic.
    const first = await postChat(api, tenant.apiKey, body)
    const second = await postTo(api, 'responses', {
      apiKey: tenant.apiKey,
      body: { model: body.model, input: 'Hello' },
    })
    const third = await postTo(api, 'completions', { apiKey: tenant.apiKey, body: { model: body.model, prompt: 'Hi' } })
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
    for (const response of [first, second, third]) expect(response.headers.get('x-ratelimit-limit')).toBeNull()
    const seen = (await listSeen(api, 'deepseek')).length

    const refused = await postChat(api, tenant.apiKey, '{"not even": JSON')
    expect(refused.status).toBe(429)
    const problem = (await refused.json()) as Problem
    expect(problem.error.metadata).toMatchObject({ error_type: 'rate_limit_exceeded', reason: 'key', limit: 6 })
    expect(problem.error.message).toContain('rate_limit_per_minute')
    expect(refused.headers.get('x-ratelimit-limit')).toBe('6')
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(60)
    const resetMs = Number(refused.headers.get('x-ratelimit-reset')) - Date.now()
    expect(Math.abs(resetMs - seconds * 1_000)).toBeLessThan(2_000)
    expect((await listSeen(api, 'deepseek')).length).toBe(seen)
  })

  test('is told in the form of the API that was called', async () => {
    const tenant = await createTenant()
    await limitKey(tenant, 1)
    const ask = () =>
      postTo(api, 'messages', {
        apiKey: tenant.apiKey,
        body: { model: body.model, max_tokens: 20, messages: body.messages },
      })
    expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ type: 'error', error: { type: 'rate_limit_error' } })
    expect(refused.headers.get('retry-after')).not.toBeNull()
  })

  test('lets exactly its number through when all come at once', async () => {
    const tenant = await createTenant()
    await limitKey(tenant, 10)
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await postChat(api, tenant.apiKey, body)).status),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(25)
  })

  test('holds back nobody else and no other endpoint', async () => {
    const [tenant, other] = await Promise.all([createTenant(), createTenant()])
    await limitKey(tenant, 1)
    await postChat(api, tenant.apiKey, body)
    expect((await postChat(api, tenant.apiKey, body)).status).toBe(429)
    expect((await postChat(api, other.apiKey, body)).status).toBe(200)
    const app = await serveRoutes({ '/api/v1/key': currentKey })
    const described = await fetch(`${app.url}/api/v1/key`, { headers: { authorization: `Bearer ${tenant.apiKey}` } })
    expect(described.status).toBe(200)
    expect(await described.json()).toMatchObject({
      data: { rate_limit_per_minute: 1, free_model_daily_requests: { used: 0, limit: 50, remaining: 50 } },
    })
    await app.close()
  })
})

test('the limit of an account holds over its keys, and what a key’s limit refused does not count', async () => {
  const tenant = await createTenant()
  await limitKey(tenant, 4)
  for (let turn = 0; turn < 10; turn++) await postChat(api, tenant.apiKey, body)
  await limitKey(tenant, 1_000)
  const statuses: number[] = []
  for (let turn = 0; turn < 6; turn++) statuses.push((await postChat(api, tenant.apiKey, body)).status)
  // Six of the account's twelve are this process's: two went through before, four now.
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
  const refused = (await (await postChat(api, tenant.apiKey, body)).json()) as Problem
  expect(refused.error.metadata).toMatchObject({ reason: 'account', limit: 12 })
})

describe('wrong keys from one address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address, 'content-type': 'application/json' })
  const send = (apiKey: string, address: string) =>
    fetch(`${api.url}/api/v1/chat/completions`, {
      method: 'POST',
      headers: { ...from(address), authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(body),
    })

  test('are refused after their number, without asking the database, while a key in use goes on there', async () => {
    const [warm, cold] = await Promise.all([createTenant(), createTenant()])
    expect((await send(warm.apiKey, '192.0.2.7')).status).toBe(200)
    const statuses: number[] = []
    for (let turn = 0; turn < 7; turn++) statuses.push((await send(`sk-cw-v1-${randomUUID()}`, '192.0.2.7')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await send(warm.apiKey, '192.0.2.7')).status).toBe(200)
    // A key that nobody here has seen yet waits; elsewhere it works at once.
    expect((await send(cold.apiKey, '192.0.2.7')).status).toBe(429)
    expect((await send(cold.apiKey, '198.51.100.9')).status).toBe(200)
  })

  test('do not count where none was sent', async () => {
    for (let turn = 0; turn < 7; turn++) {
      const response = await fetch(`${api.url}/api/v1/chat/completions`, {
        method: 'POST',
        headers: from('192.0.2.8'),
        body: '{}',
      })
      expect(response.status).toBe(401)
    }
  })
})

test('free models used up say so with the same headers', async () => {
  const tenant = await createTenant()
  const free = await getDb().model.findFirst({ where: { slug: { endsWith: ':free' } } })
  const { organizationId } = tenant
  const windowStart = new Date()
  windowStart.setUTCHours(0, 0, 0, 0)
  await getDb().freeUsage.create({ data: { organizationId, windowKind: 'day', windowStart, requests: 50 } })
  const refused = await postChat(api, tenant.apiKey, { ...body, model: free?.slug })
  expect(refused.status).toBe(429)
  expect(refused.headers.get('x-ratelimit-limit')).toBe('50')
  expect(Number(refused.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now())
  expect(refused.headers.get('retry-after')).not.toBeNull()
})
