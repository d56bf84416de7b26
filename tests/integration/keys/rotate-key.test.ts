import { afterAll, beforeAll, expect, test } from 'vitest'
import * as keyRoute from '@/app/api/v1/keys/[hash]/route'
import * as rotateRoute from '@/app/api/v1/keys/[hash]/rotate/route'
import * as keysRoute from '@/app/api/v1/keys/route'
import * as usageRoute from '@/app/api/v1/keys/usage/route'
import { getDb } from '@/lib/db'
import { authenticateKey, createKey } from '@/lib/keys'
import { createdKeyResponse, keyResponse, keyUsageResponse } from '@/lib/schemas/keys'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/keys/usage': usageRoute,
    '/keys': keysRoute,
    '/keys/:hash': keyRoute,
    '/keys/:hash/rotate': rotateRoute,
  })
})
afterAll(() => app.close())

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

function call(person: TestPerson, path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}) {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  return fetch(`${app.url}${path}`, { method, headers: { cookie: person.cookie, origin: app.url }, ...payload })
}

const rotate = (person: TestPerson, hash: string, body: unknown = {}) =>
  call(person, `/keys/${hash}/rotate`, { method: 'POST', body })

async function createKeyOf({ organizationId, userId }: TestPerson) {
  return createKey({
    organizationId,
    createdByUserId: userId,
    name: 'server',
    limitNanos: 5_000_000_000n,
    limitReset: 'daily',
    allowedModels: ['deepseek/*'],
  })
}

test('a rotated key works beside its successor until its time is over, and both have the same settings', async () => {
  const person = await createTestPerson()
  const old = await createKeyOf(person)
  const worksUntil = new Date(Date.now() + HOUR_MS).toISOString()
  const response = await rotate(person, old.key.hash, { works_until: worksUntil })
  expect(response.status).toBe(201)
  const { data, key } = createdKeyResponse.parse(await response.json())
  expect(data).toMatchObject({ name: 'server', limit: 5, limit_reset: 'daily', allowed_models: ['deepseek/*'] })
  expect(data.expires_at).toBeNull()
  await expect(authenticateKey({ secret: key })).resolves.toMatchObject({ organizationId: person.organizationId })
  await expect(authenticateKey({ secret: old.secret })).resolves.toMatchObject({ kind: 'key' })
  const shown = keyResponse.parse(await (await call(person, `/keys/${old.key.hash}`)).json()).data
  expect(shown).toMatchObject({ replaced_by: data.hash, expires_at: worksUntil })
})

test('a key that is rotated without an overlap ends at once', async () => {
  const person = await createTestPerson()
  const old = await createKeyOf(person)
  expect((await rotate(person, old.key.hash, { works_until: null })).status).toBe(201)
  await expect(authenticateKey({ secret: old.secret })).rejects.toMatchObject({ details: { reason: 'expired' } })
})

test('a key that expires sooner than the overlap keeps its own end', async () => {
  const person = await createTestPerson()
  const { organizationId, userId } = person
  const expiresAt = new Date(Date.now() + HOUR_MS)
  const { key } = await createKey({ organizationId, createdByUserId: userId, name: 'short', expiresAt })
  await rotate(person, key.hash, { works_until: new Date(Date.now() + DAY_MS).toISOString() })
  const shown = keyResponse.parse(await (await call(person, `/keys/${key.hash}`)).json()).data
  expect(shown.expires_at).toBe(expiresAt.toISOString())
})

test('of ten rotations at once exactly one makes a new key', async () => {
  const person = await createTestPerson()
  const old = await createKeyOf(person)
  const answers = await Promise.all(Array.from({ length: 10 }, () => rotate(person, old.key.hash)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
  expect(await getDb().apiKey.count({ where: { organizationId: person.organizationId } })).toBe(2)
})

test('a stranger’s rotation finds no key and makes none; disabled keys and too long an overlap are refused', async () => {
  const [person, stranger] = [await createTestPerson(), await createTestPerson()]
  const old = await createKeyOf(person)
  expect((await rotate(stranger, old.key.hash)).status).toBe(404)
  const late = new Date(Date.now() + 91 * DAY_MS).toISOString()
  const refused = await rotate(person, old.key.hash, { works_until: late })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('works_until')
  await call(person, `/keys/${old.key.hash}`, { method: 'PATCH', body: { disabled: true } })
  expect((await rotate(person, old.key.hash)).status).toBe(409)
  for (const { organizationId } of [person, stranger]) {
    expect(await getDb().apiKey.count({ where: { organizationId, id: { not: old.key.id } } })).toBe(0)
  }
})

test('the models of a key are kept in one form, and one that does not exist is refused by name', async () => {
  const person = await createTestPerson()
  const made = await call(person, '/keys', {
    method: 'POST',
    body: { name: 'k', allowed_models: ['DeepSeek/*', 'deepseek/*', 'deepseek/deepseek-chat'] },
  })
  const { data } = createdKeyResponse.parse(await made.json())
  expect(data.allowed_models).toEqual(['deepseek/*', 'deepseek/deepseek-chat'])
  const wrong = await call(person, `/keys/${data.hash}`, {
    method: 'PATCH',
    body: { allowed_models: ['deepseek/deepseek-chat', 'no/such-model'] },
  })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('allowed_models[1]')
})

test('the usage of keys has one value per day and shows nobody else’s keys', async () => {
  const person = await createTestPerson()
  const response = await call(person, '/keys/usage?days=14')
  const { data } = keyUsageResponse.parse(await response.json())
  expect(data.days).toHaveLength(14)
  expect(data.keys).toEqual([])
})
