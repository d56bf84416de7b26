import { beforeAll, afterAll, expect, test } from 'vitest'
import * as currentKeyRoute from '@/app/api/v1/key/route'
import { getDb, getPool } from '@/lib/db'
import { authenticateKey } from '@/lib/keys'
import { createKeySecret } from '@/lib/keys/key-secret'
import { currentKeyResponse } from '@/lib/schemas/keys'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({ '/api/v1/key': currentKeyRoute })
})
afterAll(() => app.close())

function ask(headers: Record<string, string>): Promise<Response> {
  return fetch(`${app.url}/api/v1/key`, { headers })
}

/** How many queries the process sent while a task ran. */
async function countQueries(task: () => Promise<unknown>): Promise<number> {
  const pool = getPool()
  const original = pool.query.bind(pool)
  let count = 0
  const counting = (...input: unknown[]): unknown => {
    count += 1
    return Reflect.apply(original, pool, input)
  }
  Object.assign(pool, { query: counting })
  await task().finally(() => Object.assign(pool, { query: original }))
  return count
}

test('an ordinary key authenticates as Bearer and as x-api-key, and learns about itself in the documented form', async () => {
  const { apiKey, organizationId } = await createTenant({ limitNanos: 2_500_000_000n })
  const forms: Record<string, string>[] = [
    { authorization: `Bearer ${apiKey}` },
    { authorization: `bearer  ${apiKey}` },
    { 'x-api-key': apiKey },
  ]
  for (const headers of forms) {
    const response = await ask(headers)
    expect(response.status).toBe(200)
    const { data } = currentKeyResponse.parse(await response.json())
    expect(data).toMatchObject({ organization_id: organizationId, limit: 2.5, limit_remaining: 2.5, usage: 0 })
    expect(data.free_model_daily_requests).toEqual({ limit: 50, used: 0, remaining: 50 })
  }
})

test('a mistyped key is refused without a single query, an unknown one with one query', async () => {
  const unknown = createKeySecret()
  const mistyped = unknown.slice(0, -1) + (unknown.endsWith('0') ? '1' : '0')
  const refusal = (secret: string) => () =>
    expect(authenticateKey({ secret })).rejects.toMatchObject({ code: 'authentication' })
  expect(await countQueries(refusal(mistyped))).toBe(0)
  expect(await countQueries(refusal('sk-or-v1-0123'))).toBe(0)
  expect(await countQueries(refusal(unknown))).toBe(1)
})

test('100 parallel requests with a cold key share few queries, and a warm key costs none', async () => {
  const { apiKey, keyHash } = await createTenant()
  const { forgetKeyState } = await import('@/lib/keys/key-state')
  forgetKeyState(keyHash)
  const together = () => Promise.all(Array.from({ length: 100 }, () => authenticateKey({ secret: apiKey })))
  // One to look the key up, one that notes its use.
  expect(await countQueries(together)).toBeLessThanOrEqual(2)
  expect(await countQueries(together)).toBe(0)
})

test.each([
  { reason: 'disabled', data: { disabledAt: new Date() } },
  { reason: 'deleted', data: { deletedAt: new Date() } },
  { reason: 'expired', data: { expiresAt: new Date(Date.now() - 1000) } },
])('a $reason key is refused with 401 and says so', async ({ reason, data }) => {
  const { apiKey, keyId } = await createTenant()
  await getDb().apiKey.updateMany({ where: { id: keyId }, data })
  const response = await ask({ authorization: `Bearer ${apiKey}` })
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({
    error: { code: 401, metadata: { error_type: 'authentication', reason } },
  })
})

test.each([
  { name: 'no credential', headers: {}, reason: 'missing' },
  { name: 'an empty Bearer', headers: { authorization: 'Bearer ' }, reason: 'missing' },
  { name: "another service's key", headers: { authorization: 'Bearer sk-or-v1-abc' }, reason: 'malformed' },
  { name: 'SQL', headers: { authorization: "Bearer ' OR 1=1 --" }, reason: 'malformed' },
  { name: 'Basic credentials', headers: { authorization: 'Basic dXNlcjpwYXNz' }, reason: 'malformed' },
  { name: 'an unknown key', headers: { 'x-api-key': createKeySecret() }, reason: 'unknown' },
])('$name is refused with 401 and the reason `$reason`', async ({ headers, reason }) => {
  const response = await ask(Object.fromEntries(Object.entries(headers)))
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ error: { metadata: { reason } } })
})

test('a key that another process disables under load is refused within a second', async () => {
  const { apiKey, keyId } = await createTenant()
  const isAccepted = () =>
    authenticateKey({ secret: apiKey }).then(
      () => true,
      () => false,
    )
  expect(await isAccepted()).toBe(true)
  await getDb().apiKey.updateMany({ where: { id: keyId }, data: { disabledAt: new Date() } })
  const disabledAt = performance.now()
  let lastAcceptedAt = disabledAt
  while (performance.now() - disabledAt < 1500) {
    const askedAt = performance.now()
    if (await isAccepted()) lastAcceptedAt = askedAt
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(lastAcceptedAt - disabledAt).toBeLessThanOrEqual(1000)
  expect(await isAccepted()).toBe(false)
})

test('the last use of a key is noted, at most once a minute', async () => {
  const { apiKey, keyId } = await createTenant()
  const read = () => getDb().apiKey.findFirstOrThrow({ where: { id: keyId } })
  await authenticateKey({ secret: apiKey })
  await expect.poll(async () => (await read()).lastUsedAt).not.toBeNull()
  const { lastUsedAt } = await read()
  expect(await countQueries(() => authenticateKey({ secret: apiKey }))).toBe(0)
  expect((await read()).lastUsedAt).toEqual(lastUsedAt)
})
