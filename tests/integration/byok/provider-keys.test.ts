import { BYOKKey$inboundSchema } from '@openrouter/sdk/models/byokkey.js'
import { ListBYOKKeysResponse$inboundSchema } from '@openrouter/sdk/models/listbyokkeysresponse.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as keyRoute from '@/app/api/v1/byok/[id]/route'
import * as keysRoute from '@/app/api/v1/byok/route'
import { readOwnKeys, resealProviderKeys } from '@/lib/byok'
import { openKey, sealKey } from '@/lib/byok/seal-key'
import { getDb, getPool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { createKey } from '@/lib/keys'
import { providerKeyListResponse, providerKeyResponse } from '@/lib/schemas/byok'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { waitFor } from '@/tests/factories/wait-for'

const CANARY = 'sk-canary-5f1d9c-do-not-show-AbCd'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({ '/api/v1/byok': keysRoute, '/api/v1/byok/:id': keyRoute })
})
afterAll(() => app.close())

type Call = { method?: string; path?: string; body?: unknown; headers: Record<string, string> }

function call({ method = 'GET', path = '', body, headers }: Call): Promise<Response> {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  return fetch(`${app.url}/api/v1/byok${path}`, { method, headers, ...payload })
}

const asPerson = ({ cookie }: TestPerson): Record<string, string> => ({ cookie, origin: app.url })

async function asKey({ organizationId, userId }: TestPerson, kind: 'management' | 'inference') {
  const { key, secret } = await createKey({ organizationId, createdByUserId: userId, name: kind, kind })
  return { hash: key.hash, headers: { authorization: `Bearer ${secret}` } }
}

async function create(headers: Record<string, string>, body: object = {}) {
  const response = await call({ method: 'POST', headers, body: { provider: 'openai', key: CANARY, ...body } })
  expect(response.status, await response.clone().text()).toBe(201)
  return providerKeyResponse.parse(await response.json()).data
}

test('a management key brings, lists, changes and deletes provider keys in the form of the official client', async () => {
  const person = await createTestPerson()
  const { headers } = await asKey(person, 'management')
  const first = await create(headers, { name: 'Production', is_fallback: true })
  const second = await create(headers, { is_required: true, declared_zdr: false })
  expect(first).toMatchObject({ label: '...AbCd', sort_order: 0, is_fallback: true, creator_user_id: person.userId })
  expect(second).toMatchObject({
    sort_order: 1,
    is_required: true,
    declared_zdr: false,
    name: null,
    allowed_models: null,
    disabled: false,
  })
  const raw: unknown = await (await call({ headers, path: '?provider=openai&limit=1' })).json()
  expect(providerKeyListResponse.parse(raw)).toMatchObject({ data: [{ id: first.id }], total_count: 2 })
  expect(ListBYOKKeysResponse$inboundSchema.parse(raw).totalCount).toBe(2)
  const path = `/${first.id}`
  const change = { name: 'Spare', disabled: true, allowed_models: ['openai/gpt-5.2'], key: 'another-key-of-mine-9876' }
  const changed: unknown = await (await call({ method: 'PATCH', path, headers, body: change })).json()
  expect(providerKeyResponse.parse(changed).data).toMatchObject({ name: 'Spare', disabled: true, label: '...9876' })
  const lifted = await call({ method: 'PATCH', path, headers, body: { allowed_models: null, disabled: false } })
  expect(await lifted.json()).toMatchObject({ data: { allowed_models: null, disabled: false, name: 'Spare' } })
  const one = (await (await call({ path, headers })).json()) as { data: unknown }
  expect(BYOKKey$inboundSchema.parse(one.data).isFallback).toBe(true)
  expect(await (await call({ method: 'DELETE', path, headers })).json()).toEqual({ deleted: true })
  for (const method of ['GET', 'DELETE']) expect((await call({ method, path, headers })).status).toBe(404)
  expect(await getDb().providerKey.count({ where: { id: first.id } })).toBe(0)
})

test('the key itself stands in no answer and in no column, and opens only for the process that uses it', async () => {
  const person = await createTestPerson()
  const { headers } = await asKey(person, 'management')
  const { id } = await create(headers)
  const answers = [
    await (await call({ headers })).text(),
    await (await call({ headers, path: `/${id}` })).text(),
    await (await call({ method: 'PATCH', headers, path: `/${id}`, body: { key: CANARY, name: 'n' } })).text(),
    await (await call({ method: 'POST', headers, body: { provider: 'nobody', key: CANARY } })).text(),
    await (await call({ method: 'POST', headers, body: { provider: 'openai', key: CANARY, name: 5 } })).text(),
    await (await call({ method: 'POST', headers, body: { provider: 'openai', key: `${CANARY} ${CANARY}` } })).text(),
  ]
  for (const answer of answers) expect(answer).not.toContain('canary')
  const { rows } = await getPool().query<{ line: string }>(
    `SELECT k::text || encode(ciphertext, 'escape') AS line FROM provider_key k`,
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { line } of rows) expect(line).not.toContain('canary')
  const own = (await readOwnKeys(person.organizationId))?.keys
  expect(own).toMatchObject([{ id, provider: 'openai' }])
  expect(own?.[0]?.secret?.reveal()).toBe(CANARY)
  expect(JSON.stringify(own)).not.toContain('canary')
})

test('another organization finds, changes and deletes nothing, and learns nothing', async () => {
  const owner = await createTestPerson()
  const { id } = await create(asPerson(owner))
  const stranger = (await asKey(await createTestPerson(), 'management')).headers
  const path = `/${id}`
  const statuses = [
    await call({ path, headers: stranger }),
    await call({ method: 'PATCH', path, headers: stranger, body: { key: 'stolen-stolen-stolen' } }),
    await call({ method: 'DELETE', path, headers: stranger }),
  ].map((response) => response.status)
  expect(statuses).toEqual([404, 404, 404])
  expect(await (await call({ headers: stranger })).json()).toEqual({ data: [], total_count: 0 })
  expect((await readOwnKeys(owner.organizationId))?.keys[0]?.secret?.reveal()).toBe(CANARY)
})

test('an inference key, a page of somebody else and a person without a verified address may not', async () => {
  const person = await createTestPerson()
  const body = { provider: 'openai', key: CANARY }
  const { headers } = await asKey(person, 'inference')
  const unverified = await createTestPerson({ isVerified: false })
  const responses = [
    await call({ headers }),
    await call({ method: 'POST', headers, body }),
    await call({ method: 'POST', headers: { cookie: person.cookie, origin: 'https://evil.example' }, body }),
    await call({ method: 'POST', headers: asPerson(unverified), body }),
  ]
  expect(responses.map((response) => response.status)).toEqual([403, 403, 403, 403])
  expect((await call({ headers: {} })).status).toBe(401)
})

test.each([
  { what: 'an unknown provider', body: { provider: 'acme' }, field: 'provider' },
  { what: 'a base URL where none belongs', body: { base_url: 'https://evil.example/v1' }, field: 'base_url' },
  { what: 'no base URL where one belongs', body: { provider: 'custom' }, field: 'base_url' },
  { what: 'a private base URL', body: { provider: 'custom', base_url: 'http://10.0.0.1/v1' }, field: 'base_url' },
  { what: 'the metadata address', body: { provider: 'custom', base_url: 'http://169.254.169.254' }, field: 'base_url' },
  {
    what: 'a base URL with a password',
    body: { provider: 'custom', base_url: 'https://a:b@x.example' },
    field: 'base_url',
  },
  {
    what: "another tenant's API key",
    body: { allowed_api_key_hashes: ['a'.repeat(64)] },
    field: 'allowed_api_key_hashes',
  },
  {
    what: 'a fallback key that forbids what comes before it',
    body: { is_fallback: true, is_byok_only: true },
    field: 'is_byok_only',
  },
  { what: 'a stranger', body: { allowed_user_ids: ['user_nobody'] }, field: 'allowed_user_ids' },
])('$what is refused by name', async ({ body, field }) => {
  const person = await createTestPerson()
  const response = await call({
    method: 'POST',
    headers: asPerson(person),
    body: { provider: 'openai', key: CANARY, ...body },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { metadata: { field } } })
})

test('parallel creations get places of their own and never exceed the bound', async () => {
  const person = await createTestPerson()
  const { headers } = await asKey(person, 'management')
  await Promise.all(Array.from({ length: 20 }, () => create(headers)))
  const list = providerKeyListResponse.parse(await (await call({ headers })).json())
  expect(list.data.map((key) => key.sort_order)).toEqual(Array.from({ length: 20 }, (_, index) => index))
})

test('a ciphertext that was copied over another row or changed opens for nobody, and its owner is told', async () => {
  const [thief, victim] = [await createTestPerson(), await createTestPerson()]
  const own = await create(asPerson(thief))
  const theirs = await create(asPerson(victim), { key: 'sk-of-the-victim-1234' })
  const row = await getDb().providerKey.findFirstOrThrow({ where: { id: theirs.id } })
  await getDb().providerKey.updateMany({ where: { id: own.id }, data: { ciphertext: row.ciphertext } })
  const stolen = await waitFor(async () => {
    const key = (await readOwnKeys(thief.organizationId))?.keys[0]
    return key?.secret === null ? key : null
  })
  expect(stolen.id).toBe(own.id)
  await waitFor(async () => {
    const answer: unknown = await (await call({ path: `/${own.id}`, headers: asPerson(thief) })).json()
    return providerKeyResponse.parse(answer).data.last_error?.type === 'unreadable'
  })
})

test('a key is sent to another address only by who knows it', async () => {
  const person = await createTestPerson()
  const { id } = await create(asPerson(person), { provider: 'custom', base_url: 'https://models.example.com/v1' })
  const change = (body: object) => call({ method: 'PATCH', path: `/${id}`, headers: asPerson(person), body })
  const moved = await change({ base_url: 'https://elsewhere.example.com/v1' })
  expect(moved.status).toBe(400)
  expect(await moved.json()).toMatchObject({ error: { metadata: { field: 'key' } } })
  expect((await change({ base_url: 'https://models.example.com/v1/', name: 'same place' })).status).toBe(200)
  expect((await change({ base_url: 'https://elsewhere.example.com/v1', key: CANARY })).status).toBe(200)
})

test('warm, the keys of an organization, or that it has none, cost no query', async () => {
  const [person, other] = [await createTestPerson(), await createTestPerson()]
  await create(asPerson(person))
  const organizations = [person.organizationId, other.organizationId]
  for (const organizationId of organizations) await readOwnKeys(organizationId)
  const query = vi.spyOn(getPool(), 'query')
  for (let round = 0; round < 50; round++) {
    for (const organizationId of organizations) await readOwnKeys(organizationId)
  }
  // Each of the two may be checked again in the background when the machine is slow; nobody waits for that.
  expect(query.mock.calls.length).toBeLessThanOrEqual(2)
})

test('a change is seen by other processes within a second', async () => {
  const person = await createTestPerson()
  const { id } = await create(asPerson(person))
  expect((await readOwnKeys(person.organizationId))?.keys).toHaveLength(1)
  // As another process would: this one is not told.
  await getDb().providerKey.updateMany({ where: { id }, data: { disabledAt: new Date() } })
  const startedAt = performance.now()
  await waitFor(async () => (await readOwnKeys(person.organizationId)) === null)
  expect(performance.now() - startedAt).toBeLessThan(1_200)
})

test('after a new encryption key was put in front, old ciphertexts still open and are sealed anew with it', async () => {
  const person = await createTestPerson()
  const { id } = await create(asPerson(person))
  const keys = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  const rotated = [{ version: 2, secret: 'r'.repeat(40) }, ...keys]
  Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: rotated })
  try {
    expect((await readOwnKeys(person.organizationId))?.keys[0]?.secret?.reveal()).toBe(CANARY)
    expect((await resealProviderKeys()).resealed).toBeGreaterThan(0)
    const row = await getDb().providerKey.findFirstOrThrow({ where: { id } })
    expect(row.keyVersion).toBe(2)
    // The old key may go now.
    Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: rotated.slice(0, 1) })
    expect(openKey({ place: row, ...row })).toBe(CANARY)
    expect(await resealProviderKeys()).toMatchObject({ resealed: 0 })
  } finally {
    Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: keys })
  }
  expect(sealKey({ place: { organizationId: 'o', id, provider: 'p' }, plaintext: 'x' }).keyVersion).toBe(1)
})

describe('a key that is a document', () => {
  const document = { endpoint: 'https://contoso.openai.azure.com/', api_key: 'c0ffee00c0ffee00c0ffee00c0ffAbCd' }

  async function refuse(headers: Record<string, string>, body: object, place: Pick<Call, 'method' | 'path'> = {}) {
    const response = await call({ method: 'POST', headers, body, ...place })
    expect(response.status).toBe(400)
    return (await response.json()) as { error: { message: string; metadata: object } }
  }

  test('is taken as an object or as text, is known again by the end of its secret, and keeps to its provider', async () => {
    const person = await createTestPerson()
    const { headers } = await asKey(person, 'management')
    const asObject = await create(headers, { provider: 'azure', key: document })
    const asText = await create(headers, { provider: 'azure', key: JSON.stringify(document, null, 2) })
    for (const key of [asObject, asText]) expect(key).toMatchObject({ label: '...AbCd', base_url: null })
    const { keys } = (await readOwnKeys(person.organizationId)) ?? { keys: [] }
    expect(keys.map(({ secret }) => JSON.parse(secret?.reveal() ?? '') as unknown)).toEqual([
      { endpoint: 'https://contoso.openai.azure.com', api_key: document.api_key, deployments: {} },
      { endpoint: 'https://contoso.openai.azure.com', api_key: document.api_key, deployments: {} },
    ])
    const change = { key: { ...document, api_key: 'deadbeefdeadbeefdeadbeef0007' } }
    const changed = await call({ method: 'PATCH', path: `/${asText.id}`, headers, body: change })
    expect(providerKeyResponse.parse(await changed.json()).data.label).toBe('...0007')
  })

  test('is refused with the field that is wrong, when it is brought and when it is changed, and never shown', async () => {
    const { headers } = await asKey(await createTestPerson(), 'management')
    const wrong = { ...document, endpoint: 'https://evil.example' }
    const { id } = await create(headers, { provider: 'azure', key: document })
    const brought = await refuse(headers, { provider: 'azure', key: wrong })
    const changed = await refuse(headers, { key: wrong }, { method: 'PATCH', path: `/${id}` })
    for (const { error } of [brought, changed]) {
      expect(error.metadata).toMatchObject({ field: 'key.endpoint', fields: [{ field: 'key.endpoint' }] })
      expect(error.message).toContain('https://my-resource.openai.azure.com')
      expect(JSON.stringify(error)).not.toContain(document.api_key)
    }
    expect((await refuse(headers, { provider: 'azure', key: CANARY })).error.metadata).toMatchObject({ field: 'key' })
    const url = { provider: 'azure', key: document, base_url: 'https://evil.example/v1' }
    expect((await refuse(headers, url)).error.metadata).toMatchObject({ field: 'base_url' })
  })

  test('is nothing for a provider whose keys are one string', async () => {
    const { headers } = await asKey(await createTestPerson(), 'management')
    const { error } = await refuse(headers, { provider: 'openai', key: { api_key: 'a b' } })
    expect(error.metadata).toMatchObject({ field: 'key' })
    expect((await refuse(headers, { provider: 'openai', key: 'sk one two' })).error.metadata).toMatchObject({
      fields: [{ field: 'key' }],
    })
  })
})
