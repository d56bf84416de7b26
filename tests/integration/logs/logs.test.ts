import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createKey } from '@/lib/keys'
import { flushRefusals } from '@/lib/refusals'
import { logEntryResponse, logSessionsResponse, logsResponse } from '@/lib/schemas/logs'
import { createTestPerson } from '@/tests/factories/create-person'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { addFault, type Api, resetSandbox, startApi } from '../gateway/kit'

const CHAT = 'deepseek/deepseek-chat'
const CLAUDE = 'anthropic/claude-sonnet-4.6'

let api: Api
let app: ServedApp
beforeAll(async () => {
  api = await startApi()
  app = await serveRoutes({
    '/logs/choices': await import('@/app/api/v1/dashboard/logs/choices/route'),
    '/logs/sessions': await import('@/app/api/v1/dashboard/logs/sessions/route'),
    '/logs': await import('@/app/api/v1/dashboard/logs/route'),
    '/logs/:id': await import('@/app/api/v1/dashboard/logs/[id]/route'),
    '/logs/:id/text': await import('@/app/api/v1/dashboard/logs/[id]/text/route'),
  })
})
afterAll(async () => {
  await app.close()
  await api.close()
})
beforeEach(() => resetSandbox(api))

async function ask(
  apiKey: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<{ id: string; status: number }> {
  const response = await fetch(`${api.url}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hello' }], ...body }),
  })
  await response.text()
  return { id: response.headers.get('x-generation-id') ?? '', status: response.status }
}

const get = (apiKey: string, path: string): Promise<Response> =>
  fetch(`${app.url}${path}`, { headers: { authorization: `Bearer ${apiKey}` } })

async function list(apiKey: string, query = '') {
  await flushRefusals()
  const response = await get(apiKey, `/logs${query}`)
  expect(response.status, await response.clone().text()).toBe(200)
  return logsResponse.parse(await response.json())
}

async function read(apiKey: string, id: string) {
  await flushRefusals()
  const response = await get(apiKey, `/logs/${id}`)
  expect(response.status, await response.clone().text()).toBe(200)
  return logEntryResponse.parse(await response.json()).data
}

async function createManager({ organizationId }: Tenant): Promise<string> {
  const { secret } = await createKey({ organizationId, createdByUserId: null, name: 'manager', kind: 'management' })
  return secret
}

test('a request that was refused before any provider was asked is in the log with its reason, at no cost', async () => {
  const tenant = await createTenant()
  const unknown = await ask(tenant.apiKey, { model: 'no/such-model', session_id: 'run-1' }, { 'x-title': 'My app' })
  const empty = await ask(tenant.apiKey, { model: CHAT, provider: { only: ['nobody'] } })
  expect([unknown.status, empty.status]).toEqual([400, 404])

  const { data } = await list(tenant.apiKey)
  expect(data.map(({ id }) => id)).toEqual([empty.id, unknown.id])
  expect(data[1]).toMatchObject({
    status: 'refused',
    error_type: 'model_not_found',
    requested_model: 'no/such-model',
    app: 'My app',
    session_id: 'run-1',
    cost_usd: '0',
  })
  const entry = await read(tenant.apiKey, empty.id)
  expect(entry.refusal).toMatchObject({ status: 404, code: 'no_endpoints' })
  expect(entry.excluded.length).toBeGreaterThan(0)
  expect(entry.excluded.every(({ reason }) => reason === 'allowed_providers')).toBe(true)
})

test('a request without credits is in the log as refused, and one that a provider failed is there once, as an error', async () => {
  const poor = await createTenant({ creditNanos: 0n })
  const refused = await ask(poor.apiKey, { model: CHAT })
  expect(refused.status).toBe(402)
  expect((await list(poor.apiKey)).data).toMatchObject([{ id: refused.id, error_type: 'insufficient_credits' }])

  const tenant = await createTenant()
  await addFault(api, { fault: 'status', status: 503, provider: 'anthropic' })
  const failed = await ask(tenant.apiKey, { model: CLAUDE })
  expect((await list(tenant.apiKey)).data).toMatchObject([{ id: failed.id, status: 'error', attempts: 1 }])
})

test('the attempts of a request tell why each was made and how it ended, and the first which endpoints were left out', async () => {
  const tenant = await createTenant()
  await addFault(api, { fault: 'status', status: 503, provider: 'anthropic' })
  const { id } = await ask(tenant.apiKey, { models: [CLAUDE, CHAT], provider: { ignore: ['novita'] } })
  const { attempts, excluded, generation } = await read(tenant.apiKey, id)
  expect(attempts.map(({ model, error_type: error, why }) => ({ model, error, why }))).toEqual([
    { model: CLAUDE, error: 'provider_overloaded', why: 'only' },
    { model: CHAT, error: null, why: 'next_model' },
  ])
  expect(excluded).toContainEqual({ model: CHAT, endpoint: 'novita', reason: 'ignored_providers' })
  expect(generation?.charge.transactions).toHaveLength(1)
})

test('pages of the log follow one another without a gap or a double, answered and refused ones by time', async () => {
  const tenant = await createTenant()
  const ids: string[] = []
  for (const model of [CHAT, 'no/one', CHAT, CHAT, 'no/two', 'no/three', CHAT]) {
    ids.unshift((await ask(tenant.apiKey, { model })).id)
  }
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list(tenant.apiKey, `?limit=2${cursor && `&cursor=${cursor}`}`)
    expect(page.data.length).toBeLessThanOrEqual(2)
    seen.push(...page.data.map(({ id }) => id))
    cursor = page.next_cursor
  }
  expect(seen).toEqual(ids)
})

test('each filter leaves exactly what fits it', async () => {
  const tenant = await createTenant()
  const { key, secret } = await createKey({
    organizationId: tenant.organizationId,
    createdByUserId: null,
    name: 'second',
  })
  const streamed = await ask(tenant.apiKey, { model: CHAT, stream: true, session_id: 's-1' })
  const other = await ask(secret, { model: CLAUDE }, { 'x-title': 'App, with a comma' })
  const refused = await ask(secret, { model: 'no/such-model' })
  const manager = await createManager(tenant)
  const found = async (query: string) => (await list(manager, query)).data.map(({ id }) => id)
  expect(await found('')).toEqual([refused.id, other.id, streamed.id])
  expect(await found(`?model=${encodeURIComponent(CLAUDE)}`)).toEqual([other.id])
  expect(await found(`?model=${encodeURIComponent(CLAUDE)}&model=no%2Fsuch-model`)).toEqual([refused.id, other.id])
  expect(await found('?provider=anthropic')).toEqual([other.id])
  expect(await found(`?key=${key.hash}`)).toEqual([refused.id, other.id])
  expect(await found(`?key=${key.hash}&key=${tenant.keyHash}`)).toHaveLength(3)
  expect(await found('?key=dashboard')).toEqual([])
  expect(await found(`?app=${encodeURIComponent('App, with a comma')}`)).toEqual([other.id])
  expect(await found('?status=refused')).toEqual([refused.id])
  expect(await found('?status=completed&status=error')).toEqual([other.id, streamed.id])
  expect(await found('?finish_reason=stop')).toEqual([other.id, streamed.id])
  expect(await found('?streamed=true')).toEqual([streamed.id])
  expect(await found('?cached=true')).toEqual([])
  expect(await found('?session_id=s-1')).toEqual([streamed.id])
  expect(await found('?cost_min=1000')).toEqual([])
  expect(await found('?latency_min=86400000')).toEqual([])
  expect(await found(`?to=${new Date(Date.now() - 3_600_000).toISOString()}`)).toEqual([])
})

test('sessions add up the requests that name them, refused ones too, and nobody else’s', async () => {
  const [tenant, other] = [await createTenant(), await createTenant()]
  await ask(tenant.apiKey, { model: 'no/such-model', session_id: 'only refused' })
  await ask(tenant.apiKey, { session_id: 'only refused', model: 'no/such-model' })
  await ask(tenant.apiKey, { model: CHAT, session_id: 'run' })
  await ask(tenant.apiKey, { model: CLAUDE, provider: { only: ['nobody'] }, session_id: 'run' })
  await ask(tenant.apiKey, { model: CLAUDE, session_id: 'run' })
  await ask(tenant.apiKey, { model: CHAT })
  await ask(other.apiKey, { model: CHAT, session_id: 'run' })
  await flushRefusals()
  const response = await get(await createManager(tenant), '/logs/sessions')
  const { data, is_partial: isPartial } = logSessionsResponse.parse(await response.json())
  expect(isPartial).toBe(false)
  expect(data).toMatchObject([
    { session_id: 'run', requests: 3, errors: 0, refused: 1, models: [CLAUDE, CHAT].sort() },
    { session_id: 'only refused', requests: 2, errors: 0, refused: 2, models: ['no/such-model'], cost_usd: '0' },
  ])
})

test('another organization finds neither answered nor refused requests, and an inference key only its own', async () => {
  const [tenant, foreign] = [await createTenant(), await createTenant()]
  const answered = await ask(tenant.apiKey, { model: CHAT })
  const refused = await ask(tenant.apiKey, { model: 'no/such-model' })
  const { secret } = await createKey({ organizationId: tenant.organizationId, createdByUserId: null, name: 'other' })
  expect((await list(secret)).data).toEqual([])
  expect((await list(secret, `?key=${tenant.keyHash}`)).data).toEqual([])
  const strangers = [await createManager(foreign), secret]
  expect((await list(strangers[0] ?? '')).data).toEqual([])
  for (const stranger of strangers) {
    for (const id of [answered.id, refused.id]) {
      expect((await get(stranger, `/logs/${id}`)).status).toBe(404)
      expect(await (await get(stranger, `/logs/${id}/text`)).json()).toEqual({ data: null })
    }
  }
  expect((await get(strangers[0] ?? '', `/logs?key=${tenant.keyHash}`)).status).toBe(404)
  const { cookie } = await createTestPerson()
  const headers = { cookie }
  expect((await fetch(`${app.url}/logs/${answered.id}`, { headers })).status).toBe(404)
  const choices = await fetch(`${app.url}/logs/choices`, { headers })
  expect(await choices.json()).toMatchObject({ data: { models: [], apps: [] } })
})
