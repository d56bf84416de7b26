import { afterAll, beforeAll, expect, test } from 'vitest'
import * as keyRoute from '@/app/api/v1/keys/[hash]/route'
import * as keysRoute from '@/app/api/v1/keys/route'
import { getDb } from '@/lib/db'
import { authenticateKey, createKey } from '@/lib/keys'
import { createdKeyResponse, keyListResponse, keyResponse } from '@/lib/schemas/keys'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({ '/api/v1/keys': keysRoute, '/api/v1/keys/:hash': keyRoute })
})
afterAll(() => app.close())

type Call = { method?: string; path?: string; body?: unknown; headers: Record<string, string> }

function call({ method = 'GET', path = '', body, headers }: Call): Promise<Response> {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  return fetch(`${app.url}/api/v1/keys${path}`, { method, headers, ...payload })
}

function asPerson({ cookie }: TestPerson): Record<string, string> {
  return { cookie, origin: app.url }
}

async function createManagementKey({ organizationId, userId }: TestPerson) {
  const { key, secret } = await createKey({
    organizationId,
    createdByUserId: userId,
    name: 'manager',
    kind: 'management',
  })
  return { hash: key.hash, headers: { authorization: `Bearer ${secret}` } }
}

async function create(headers: Record<string, string>, body: unknown) {
  const response = await call({ method: 'POST', body, headers })
  expect(response.status).toBe(201)
  return createdKeyResponse.parse(await response.json())
}

test('a key is shown once, stored only as its MAC, and works', async () => {
  const person = await createTestPerson()
  const { data, key } = await create(asPerson(person), { name: ' ci ', limit: 0.1, limit_reset: 'monthly' })
  expect(data).toMatchObject({ name: 'ci', limit: 0.1, limit_remaining: 0.1, limit_reset: 'monthly', disabled: false })
  expect(data).toMatchObject({ creator_user_id: person.userId, workspace_id: person.organizationId, usage: 0 })
  expect(await authenticateKey({ secret: key })).toMatchObject({ organizationId: person.organizationId })
  const row = await getDb().apiKey.findFirstOrThrow({ where: { hash: data.hash } })
  expect(
    JSON.stringify(row, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ).not.toContain(key)
  expect(row.limitNanos).toBe(100_000_000n)
})

test.each([
  { limit: 1e-7, nanos: 100n },
  { limit: 1.5e-9, nanos: null },
  { limit: 12345.678901234, nanos: 12_345_678_901_234n },
  { limit: '19.99', nanos: 19_990_000_000n },
  { limit: '0.0000000001', nanos: null },
  { limit: 0, nanos: 0n },
  { limit: -1, nanos: null },
  { limit: 1e21, nanos: null },
  { limit: 'ten', nanos: null },
  { limit: [5], nanos: null },
])('the limit $limit becomes exactly $nanos nano-dollars, or is refused by name', async ({ limit, nanos }) => {
  const person = await createTestPerson()
  const response = await call({ method: 'POST', body: { name: 'n', limit }, headers: asPerson(person) })
  if (nanos === null) {
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { metadata: { fields: [{ field: 'limit' }] } } })
    return
  }
  const { data } = createdKeyResponse.parse(await response.json())
  const row = await getDb().apiKey.findFirstOrThrow({ where: { hash: data.hash } })
  expect(row.limitNanos).toBe(nanos)
  expect(data.limit).toBe(Number(limit))
})

test.each([
  { name: 'no name', body: {}, field: 'name' },
  { name: 'an empty name', body: { name: '  ' }, field: 'name' },
  { name: 'a name with a NUL', body: { name: 'a\u0000b' }, field: 'name' },
  { name: 'a name that is an object', body: { name: { startsWith: '' } }, field: 'name' },
  { name: 'an unknown reset', body: { name: 'n', limit_reset: 'hourly' }, field: 'limit_reset' },
  {
    name: 'an expiry in another time zone',
    body: { name: 'n', expires_at: '2099-01-01T00:00:00+02:00' },
    field: 'expires_at',
  },
  { name: 'an expiry in the past', body: { name: 'n', expires_at: '2020-01-01T00:00:00Z' }, field: 'expires_at' },
])('$name is refused with 400 naming the field', async ({ body, field }) => {
  const person = await createTestPerson()
  const response = await call({ method: 'POST', body, headers: asPerson(person) })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { metadata: { fields: [{ field }] } } })
})

test('a management key creates, changes, disables, enables and deletes; each change takes effect at once', async () => {
  const person = await createTestPerson()
  const { headers } = await createManagementKey(person)
  const { data, key } = await create(headers, { name: 'worker', expires_at: '2099-12-31T23:59:59Z' })
  const path = `/${data.hash}`
  const change = async (body: unknown) =>
    keyResponse.parse(await (await call({ method: 'PATCH', path, body, headers })).json()).data
  const use = () => authenticateKey({ secret: key })
  await use()
  expect(await change({ name: 'renamed', limit: 5 })).toMatchObject({
    name: 'renamed',
    limit: 5,
    expires_at: data.expires_at,
  })
  expect(await change({ disabled: true })).toMatchObject({ disabled: true, name: 'renamed', limit: 5 })
  await expect(use()).rejects.toMatchObject({ details: { reason: 'disabled' } })
  expect(await change({ disabled: false, limit: null })).toMatchObject({
    disabled: false,
    limit: null,
    limit_remaining: null,
  })
  await use()
  const deleted = await call({ method: 'DELETE', path, headers })
  expect([deleted.status, await deleted.json()]).toEqual([200, { deleted: true }])
  await expect(use()).rejects.toMatchObject({ details: { reason: 'deleted' } })
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? { name: 'again' } : undefined
    expect((await call({ method, path, headers, body })).status).toBe(404)
  }
})

test('the list is newest first, hides disabled and deleted keys unless asked, and has pages of 100', async () => {
  const person = await createTestPerson()
  const headers = asPerson(person)
  const base = Date.now()
  await getDb().apiKey.createMany({
    data: Array.from({ length: 103 }, (_, index) => ({
      id: `key_page_${person.userId}_${index}`,
      organizationId: person.organizationId,
      hash: `${person.userId}${index}`,
      label: 'sk-cw-v1-abc...123',
      name: `k${index}`,
      createdAt: new Date(base + index),
      disabledAt: index === 0 ? new Date() : null,
      deletedAt: index === 1 ? new Date() : null,
    })),
  })
  const list = async (query: string) =>
    keyListResponse.parse(await (await call({ path: query, headers })).json()).data.map((row) => row.name)
  const all = await list('?include_disabled=true')
  expect([all.length, all[0], all.at(-1)]).toEqual([100, 'k102', 'k3'])
  expect(await list('?include_disabled=true&offset=100')).toEqual(['k2', 'k0'])
  expect(await list('?offset=100')).toEqual(['k2'])
  expect(await list('?workspace_id=org_other')).toEqual([])
})

test('nobody reaches a key of another organization: every answer is the one for a key that does not exist', async () => {
  const [owner, stranger] = await Promise.all([createTestPerson(), createTestPerson()])
  const { data: own } = await create(asPerson(owner), { name: 'own' })
  const { data: gone } = await create(asPerson(owner), { name: 'gone' })
  await call({ method: 'DELETE', path: `/${gone.hash}`, headers: asPerson(owner) })
  const callers = [asPerson(stranger), (await createManagementKey(stranger)).headers]
  const before = await getDb().apiKey.findFirstOrThrow({ where: { hash: own.hash } })
  for (const headers of callers) {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const answers = await Promise.all(
        [own.hash, gone.hash, 'f'.repeat(64), own.id, '%00', '..%2f..'].map(async (hash) => {
          const body = method === 'PATCH' ? { name: 'taken', disabled: true, limit: 1 } : undefined
          const response = await call({ method, path: `/${hash}`, headers, body })
          return [response.status, await response.text()]
        }),
      )
      expect(answers[0]?.[0]).toBe(404)
      expect(new Set(answers.map(String)).size).toBe(1)
    }
    const listed = keyListResponse.parse(await (await call({ path: '?include_disabled=1', headers })).json()).data
    expect(listed.every((row) => row.workspace_id === stranger.organizationId)).toBe(true)
  }
  expect(await getDb().apiKey.findFirstOrThrow({ where: { hash: own.hash } })).toEqual(before)
})

test('fields that a caller may not set are ignored on create and change', async () => {
  const [person, victim] = await Promise.all([createTestPerson(), createTestPerson()])
  const foreign = {
    id: 'key_mine',
    hash: 'f'.repeat(64),
    organizationId: victim.organizationId,
    organization_id: victim.organizationId,
    createdByUserId: victim.userId,
    usage: -100,
    created_at: '2000-01-01T00:00:00Z',
    deletedAt: null,
    kind: 'management',
  }
  const { data } = await create(asPerson(person), { name: 'n', creator_user_id: victim.userId, ...foreign })
  expect(data).toMatchObject({
    workspace_id: person.organizationId,
    creator_user_id: person.userId,
    is_management_key: false,
    usage: 0,
  })
  expect(data.hash).not.toBe(foreign.hash)
  const changed = await call({
    method: 'PATCH',
    path: `/${data.hash}`,
    body: { ...foreign, name: 'm' },
    headers: asPerson(person),
  })
  const after = keyResponse.parse(await changed.json()).data
  expect(after).toEqual({ ...data, name: 'm', updated_at: after.updated_at })
})

test('a management key may name another member as the creator, but no stranger', async () => {
  const [person, stranger] = await Promise.all([createTestPerson(), createTestPerson()])
  const { headers } = await createManagementKey(person)
  expect((await create(headers, { name: 'n', creator_user_id: person.userId })).data.creator_user_id).toBe(
    person.userId,
  )
  const refused = await call({ method: 'POST', body: { name: 'n', creator_user_id: stranger.userId }, headers })
  expect(refused.status).toBe(404)
})

test('an ordinary key manages no keys, and only an admin who is signed in makes a management key', async () => {
  const [person, member] = await Promise.all([createTestPerson(), createTestPerson()])
  await getDb().membership.update({
    where: { organizationId_userId: { organizationId: member.organizationId, userId: member.userId } },
    data: { role: 'member' },
  })
  const { secret } = await createKey({ organizationId: person.organizationId, createdByUserId: null, name: 'ordinary' })
  const ordinary = { authorization: `Bearer ${secret}` }
  const response = await call({ headers: ordinary })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { metadata: { reason: 'inference_key' } } })
  const asked = { method: 'POST', body: { name: 'm', is_management_key: true }, headers: asPerson(member) }
  expect((await call(asked)).status).toBe(403)
  expect((await create(asPerson(person), { name: 'm', is_management_key: true })).data.is_management_key).toBe(true)
  const { headers } = await createManagementKey(person)
  expect((await call({ method: 'POST', body: { name: 'm', is_management_key: true }, headers })).status).toBe(403)
})

test.each(['member', 'billing'])('a %s sees and manages the keys that they made, and no others', async (role) => {
  const [admin, person] = await Promise.all([createTestPerson(), createTestPerson()])
  await getDb().membership.deleteMany({ where: { userId: person.userId } })
  await getDb().membership.create({ data: { organizationId: admin.organizationId, userId: person.userId, role } })
  const own = await create(asPerson(person), { name: 'own' })
  const other = await create(asPerson(admin), { name: 'other' })
  const listed = keyListResponse.parse(await (await call({ headers: asPerson(person) })).json()).data
  expect(listed.map(({ hash }) => hash)).toEqual([own.data.hash])
  const everything = keyListResponse.parse(await (await call({ headers: asPerson(admin) })).json()).data
  expect(everything.map(({ hash }) => hash).sort()).toEqual([own.data.hash, other.data.hash].sort())
  const tries = [{ method: 'GET' }, { method: 'PATCH', body: { disabled: true } }, { method: 'DELETE' }]
  for (const attempt of tries) {
    const foreign = await call({ ...attempt, path: `/${other.data.hash}`, headers: asPerson(person) })
    expect(foreign.status).toBe(404)
  }
  const untouched = keyResponse.parse(
    await (await call({ path: `/${other.data.hash}`, headers: asPerson(admin) })).json(),
  )
  expect(untouched.data).toMatchObject({ disabled: false, name: 'other' })
  for (const attempt of tries) {
    expect((await call({ ...attempt, path: `/${own.data.hash}`, headers: asPerson(person) })).status).toBe(200)
  }
})

test('a person with an unverified e-mail address cannot create a key, and learns what to do', async () => {
  const person = await createTestPerson({ isVerified: false })
  const response = await call({ method: 'POST', body: { name: 'n' }, headers: asPerson(person) })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { metadata: { reason: 'email_not_verified' } } })
  await getDb().user.update({ where: { id: person.userId }, data: { emailVerifiedAt: new Date() } })
  await create(asPerson(person), { name: 'n' })
})

test.each([
  { name: 'no Origin at all', headers: {} },
  { name: 'a foreign Origin', headers: { origin: 'https://evil.example' } },
  { name: 'a foreign Origin with our host in its name', headers: { origin: 'http://127.0.0.1.evil.example' } },
  { name: 'an opaque Origin', headers: { origin: 'null' } },
  { name: 'a cross-site fetch', headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
  { name: 'a same-site sibling', headers: { origin: 'https://blog.localhost', 'sec-fetch-site': 'same-site' } },
  { name: 'a plain-text form', headers: { origin: 'https://evil.example', 'content-type': 'text/plain' } },
])('a session changes nothing with $name', async ({ headers }) => {
  const person = await createTestPerson()
  const sent = { cookie: person.cookie, ...Object.fromEntries(Object.entries(headers)) }
  const response = await call({ method: 'POST', body: { name: 'n' }, headers: sent })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { metadata: { reason: 'cross_site' } } })
  expect(await getDb().apiKey.count({ where: { organizationId: person.organizationId } })).toBe(0)
})

test.each([
  { name: 'the public address', headers: { origin: 'http://localhost:3000' } },
  { name: "the browser's word", headers: { 'sec-fetch-site': 'same-origin' } },
])('a session may change things with $name', async ({ headers }) => {
  const person = await createTestPerson()
  await create({ cookie: person.cookie, ...Object.fromEntries(Object.entries(headers)) }, { name: 'n' })
})
