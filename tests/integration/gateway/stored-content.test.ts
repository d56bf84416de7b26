import { GenerationContentResponse$inboundSchema } from '@openrouter/sdk/models/generationcontentresponse.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as content from '@/app/api/v1/generation/content/route'
import * as setting from '@/app/api/v1/stored-content/route'
import { getPool } from '@/lib/db'
import { forgetEndpointHealth } from '@/lib/gateway/health'
import { forgetRoutingDefaults } from '@/lib/routing-defaults/read-routing-defaults'
import { createKey } from '@/lib/keys'
import { storedContentResponse } from '@/lib/schemas/stored-content'
import { flushContents, getContentHealth, sweepStoredContents } from '@/lib/stored-content'
import { createTestPerson } from '@/tests/factories/create-person'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { addFault, type Api, postChat, postTo, resetSandbox, startApi } from './kit'

const MODEL = 'deepseek/deepseek-chat'
/** In no other text of this database. */
const CANARY = 'canary-7f3a9c'

let api: Api
let app: ServedApp
beforeAll(async () => {
  api = await startApi()
  app = await serveRoutes({ '/api/v1/generation/content': content, '/api/v1/stored-content': setting })
})
afterAll(async () => {
  await app.close()
  await api.close()
})
beforeEach(async () => {
  forgetEndpointHealth()
  await resetSandbox(api)
})

async function createManager({ organizationId }: Tenant): Promise<string> {
  const { secret } = await createKey({
    organizationId,
    createdByUserId: null,
    name: 'manager',
    limitNanos: null,
    kind: 'management',
  })
  return secret
}

function call(path: string, apiKey: string, init: { method?: string; body?: object } = {}): Promise<Response> {
  return fetch(`${app.url}/api/v1/${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    ...(init.body && { body: JSON.stringify(init.body) }),
  })
}

async function turnOn(tenant: Tenant, body: object = { store_prompts_and_completions: true }): Promise<string> {
  const manager = await createManager(tenant)
  const response = await call('stored-content', manager, { method: 'PATCH', body })
  expect(response.status, await response.clone().text()).toBe(200)
  return manager
}

async function ask(tenant: Tenant, more: object = {}): Promise<{ id: string; text: string }> {
  const messages = [{ role: 'user', content: `Say something about ${CANARY}` }]
  const response = await postChat(api, tenant.apiKey, { model: MODEL, messages, ...more })
  const text = await response.text()
  await flushContents()
  return { id: response.headers.get('x-generation-id') ?? '', text }
}

async function read(apiKey: string, id: string) {
  const response = await call(`generation/content?id=${id}`, apiKey)
  expect(response.status, await response.clone().text()).toBe(200)
  const body: unknown = await response.json()
  expect(() => GenerationContentResponse$inboundSchema.parse(body)).not.toThrow()
  return storedContentResponse.parse(body).data
}

async function countStored({ organizationId }: Tenant): Promise<number> {
  const { rows } = await getPool().query<{ count: number }>(
    'SELECT count(*)::int AS count FROM generation_content WHERE organization_id = $1',
    [organizationId],
  )
  return rows[0]?.count ?? -1
}

/** Every table of the database, searched as text. */
async function findCanary(): Promise<string[]> {
  const { rows } = await getPool().query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const hit = await getPool().query(`SELECT 1 FROM "${name}" AS t WHERE t::text LIKE $1 LIMIT 1`, [`%${CANARY}%`])
    if (hit.rowCount) found.push(name)
  }
  return found
}

describe('while storing is off', () => {
  test('nothing that a request says is anywhere in the database, whatever becomes of it', async () => {
    const tenant = await createTenant()
    const whole = await ask(tenant)
    await ask(tenant, { stream: true })
    await addFault(api, { fault: '500' })
    await ask(tenant)
    expect(await findCanary()).toEqual([])
    expect(await countStored(tenant)).toBe(0)
    const response = await call(`generation/content?id=${whole.id}`, tenant.apiKey)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('not_found')
  })

  test('turning it off ends it at once, and what a process still has in hand is dropped', async () => {
    const tenant = await createTenant()
    const manager = await turnOn(tenant)
    await ask(tenant)
    expect(await countStored(tenant)).toBe(1)
    // Straight into the table, as another process would: this one still believes that it is on.
    await getPool().query('UPDATE content_setting SET is_stored = false WHERE organization_id = $1', [
      tenant.organizationId,
    ])
    await ask(tenant)
    expect(await countStored(tenant)).toBe(1)
    await call('stored-content', manager, { method: 'PATCH', body: { store_prompts_and_completions: false } })
    await ask(tenant)
    expect(await countStored(tenant)).toBe(1)
  })
})

describe('while storing is on', () => {
  test('prompt and answer can be read again, streamed or not, and are unreadable in the database', async () => {
    const tenant = await createTenant()
    await turnOn(tenant)
    const whole = await ask(tenant)
    const stored = await read(tenant.apiKey, whole.id)
    expect(stored).toMatchObject({ input: { messages: [{ role: 'user' }] }, error: null })
    expect(JSON.stringify(stored.input)).toContain(CANARY)
    const answer = JSON.parse(whole.text) as { choices: { message: { content: string } }[] }
    expect(stored.output.completion).toBe(answer.choices[0]?.message.content)
    const streamed = await ask(tenant, { stream: true })
    expect((await read(tenant.apiKey, streamed.id)).output.completion).toBe(stored.output.completion)
    expect(await findCanary()).toEqual([])
  })

  test('the legacy API has its prompt, reasoning and tool calls are there', async () => {
    const tenant = await createTenant()
    await turnOn(tenant)
    const legacy = await postTo(api, 'completions', { apiKey: tenant.apiKey, body: { model: MODEL, prompt: 'Hello' } })
    await legacy.text()
    await flushContents()
    const id = legacy.headers.get('x-generation-id') ?? ''
    expect((await read(tenant.apiKey, id)).input).toEqual({ prompt: 'Hello' })
    const embedded = await postTo(api, 'embeddings', {
      apiKey: tenant.apiKey,
      body: { model: 'openai/text-embedding-3-small', input: ['tea', 'coffee'], encoding_format: 'base64' },
    })
    await embedded.text()
    await flushContents()
    const stored = await read(tenant.apiKey, embedded.headers.get('x-generation-id') ?? '')
    expect(stored).toMatchObject({ input: { prompt: 'tea\ncoffee' }, output: { completion: null } })
    const tools = [
      { type: 'function', function: { name: 'get_weather', parameters: { type: 'object', properties: {} } } },
    ]
    const called = await ask(tenant, { tools, tool_choice: 'required', stream: true })
    expect((await read(tenant.apiKey, called.id)).output.tool_calls).toMatchObject([{ name: 'get_weather' }])
  })

  test('a failure is there with what the caller was told and what was tried before', async () => {
    const tenant = await createTenant()
    await turnOn(tenant)
    await addFault(api, { fault: '500' })
    const failed = await ask(tenant, { model: 'meta-llama/llama-3.3-70b-instruct' })
    const { error } = await read(tenant.apiKey, failed.id)
    expect(error).toMatchObject({ status: 500, message: expect.any(String) as string })
    expect(error?.previous_errors.length).toBeGreaterThan(0)
    expect(error?.previous_errors[0]).toMatchObject({ code: 500 })
  })

  test('a request for zero retention is not stored, nor is any of an organization that wants none', async () => {
    const tenant = await createTenant()
    await turnOn(tenant)
    const { text } = await ask(tenant, { provider: { zdr: true } })
    expect(text).toContain('choices')
    expect(await countStored(tenant)).toBe(0)
    await getPool().query('INSERT INTO routing_defaults (organization_id, zdr) VALUES ($1, true)', [
      tenant.organizationId,
    ])
    forgetRoutingDefaults(tenant.organizationId)
    expect((await ask(tenant)).text).toContain('choices')
    expect(await countStored(tenant)).toBe(0)
  })

  test('nobody reads what is not theirs: other keys, other organizations, other members', async () => {
    const tenant = await createTenant()
    const manager = await turnOn(tenant)
    const { id } = await ask(tenant)
    const other = await createTenant()
    const { secret } = await createKey({
      organizationId: tenant.organizationId,
      createdByUserId: null,
      name: 'other',
      limitNanos: null,
    })
    await turnOn(other)
    const foreign = [other.apiKey, await createManager(other), secret]
    for (const apiKey of foreign) expect((await call(`generation/content?id=${id}`, apiKey)).status).toBe(404)
    expect((await call(`generation/content?id=${id}`, other.apiKey, { method: 'DELETE' })).status).toBe(403)
    const stranger = await createManager(other)
    expect((await call(`generation/content?id=${id}`, stranger, { method: 'DELETE' })).status).toBe(404)
    expect((await read(manager, id)).output.completion).not.toBeNull()
    // A row that is moved to another tenant opens for nobody.
    const mine = await ask(other)
    await getPool().query(
      `UPDATE generation_content SET sealed = (SELECT sealed FROM generation_content WHERE generation_id = $1)
       WHERE generation_id = $2`,
      [id, mine.id],
    )
    expect((await call(`generation/content?id=${mine.id}`, other.apiKey)).status).toBe(404)
  })

  test('contents go when their time is over, one by one, or all at once', async () => {
    const tenant = await createTenant()
    const manager = await turnOn(tenant, { store_prompts_and_completions: true, retention_days: 7 })
    const [first, second] = [await ask(tenant), await ask(tenant)]
    await ask(tenant)
    await getPool().query(
      `UPDATE generation_content SET created_at = now() - interval '3 days' WHERE generation_id = $1`,
      [first.id],
    )
    const body = { retention_days: 2 }
    expect(await (await call('stored-content', manager, { method: 'PATCH', body })).json()).toMatchObject({
      data: { store_prompts_and_completions: true, retention_days: 2 },
    })
    expect((await call(`generation/content?id=${first.id}`, tenant.apiKey)).status).toBe(404)
    expect(await countStored(tenant)).toBe(3)
    await sweepStoredContents()
    expect(await countStored(tenant)).toBe(2)
    expect((await call(`generation/content?id=${second.id}`, manager, { method: 'DELETE' })).status).toBe(200)
    expect(await countStored(tenant)).toBe(1)
    expect(await (await call('stored-content', manager, { method: 'DELETE' })).json()).toEqual({ data: { deleted: 1 } })
  })

  test('a database that is away for a moment loses nothing, and one that refuses costs only the content', async () => {
    const tenant = await createTenant()
    await turnOn(tenant)
    await queryAsOwner('ALTER TABLE generation_content RENAME TO generation_content_away')
    const asked = postChat(api, tenant.apiKey, { model: MODEL, messages: [{ role: 'user', content: 'Hi' }] })
    const response = await asked
    expect(response.status).toBe(200)
    expect(getContentHealth().waiting).toBeGreaterThan(0)
    await queryAsOwner('ALTER TABLE generation_content_away RENAME TO generation_content')
    await flushContents()
    expect(await countStored(tenant)).toBe(1)
  })
})

test('members read the setting, only admins and management keys change it', async () => {
  const tenant = await createTenant()
  expect((await call('stored-content', tenant.apiKey)).status).toBe(200)
  const body = { store_prompts_and_completions: true }
  expect((await call('stored-content', tenant.apiKey, { method: 'PATCH', body })).status).toBe(403)
  const person = await createTestPerson()
  const asPerson = await fetch(`${app.url}/api/v1/stored-content`, {
    method: 'PATCH',
    headers: { cookie: person.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(asPerson.status).toBe(200)
  const wrong = await call('stored-content', await createManager(tenant), {
    method: 'PATCH',
    body: { retention_days: 0 },
  })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('retention_days')
})
