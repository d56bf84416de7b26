import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { testOwnKey } from '@/lib/gateway'
import { findGeneration } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postChat, resetSandbox, startApi } from '../gateway/kit'
import { countTokenCalls, createVertexKey, listVertexPaths } from './cloud-kit'
import { bringKey, complete } from './kit'

const GEMINI = { model: 'google/gemini-2.5-flash', provider: { only: ['google-vertex'] } }
const CLAUDE = { ...GEMINI, model: 'anthropic/claude-haiku-4.5' }
const ROOT = '/v1/projects/moon-42/locations/us-east5/publishers'

const realNow = performance.now.bind(performance)

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))
afterEach(() => {
  vi.restoreAllMocks()
})

async function createCustomer(key: Parameters<typeof createVertexKey>[0] = {}, more: object = {}) {
  const tenant = await createTenant()
  const { id } = await bringKey(tenant, { provider: 'google-vertex', plaintext: createVertexKey(key), ...more })
  return { tenant, place: { organizationId: tenant.organizationId, id } }
}

/** As if so much time had passed for this process; the provider's clock goes on as ever. */
function passTime(ms: number): void {
  vi.spyOn(performance, 'now').mockImplementation(() => realNow() + ms)
}

const stream = async (tenant: Tenant, body: object) => {
  const messages = [{ role: 'user', content: 'Hello' }]
  return (await postChat(api, tenant.apiKey, { messages, stream: true, ...body })).text()
}

const readAttempts = async ({ organizationId }: Tenant, id: string) =>
  (await findGeneration({ organizationId, id }))?.attempts.map(({ provider, error_type = null, is_byok = false }) => {
    return { provider, error_type, is_byok }
  })

test('Gemini and Claude answer, whole and streamed, all with one token', async () => {
  const { tenant } = await createCustomer()
  for (const body of [GEMINI, CLAUDE]) {
    const { usage, choices } = await complete(api, tenant, body)
    expect(usage).toMatchObject({ is_byok: true, cost: 0 })
    expect(choices[0]).toMatchObject({ finish_reason: 'stop' })
    const text = await stream(tenant, body)
    expect(text).toContain('[DONE]')
    expect(text).toContain('"finish_reason":"stop"')
  }
  expect(await listVertexPaths(api)).toEqual([
    `${ROOT}/anthropic/models/claude-haiku-4-5@20251001:streamRawPredict`,
    `${ROOT}/anthropic/models/claude-haiku-4-5@20251001:rawPredict`,
    `${ROOT}/google/models/gemini-2.5-flash:streamGenerateContent?alt=sse`,
    `${ROOT}/google/models/gemini-2.5-flash:generateContent`,
  ])
  expect(await countTokenCalls(api.sandbox.url)).toBe(1)
})

test('many requests at once wait for one token', async () => {
  const { tenant } = await createCustomer()
  await Promise.all(Array.from({ length: 12 }, () => complete(api, tenant, GEMINI)))
  expect(await countTokenCalls(api.sandbox.url)).toBe(1)
})

test('a token is renewed before it ends', async () => {
  const { tenant } = await createCustomer()
  await complete(api, tenant, GEMINI)
  passTime(50 * 60_000)
  await complete(api, tenant, GEMINI)
  expect(await countTokenCalls(api.sandbox.url)).toBe(1)
  passTime(56 * 60_000)
  await complete(api, tenant, GEMINI)
  expect(await countTokenCalls(api.sandbox.url)).toBe(2)
})

test('a token that the provider no longer takes is renewed once, unseen by the caller', async () => {
  const { tenant } = await createCustomer()
  await complete(api, tenant, GEMINI)
  passTime(60_000)
  await addFault(api, { fault: '401', provider: 'google-vertex', model: 'gemini-2.5-flash', times: 1 })
  const { id, usage } = await complete(api, tenant, GEMINI)
  expect(usage.is_byok).toBe(true)
  expect(await readAttempts(tenant, id)).toEqual([{ provider: 'google-vertex', error_type: null, is_byok: true }])
  expect(await countTokenCalls(api.sandbox.url)).toBe(2)
})

test('a provider that takes no token at all is not asked for ever new ones', async () => {
  const { tenant } = await createCustomer()
  await addFault(api, { fault: '401', provider: 'google-vertex', model: 'gemini-2.5-flash' })
  const { usage } = await complete(api, tenant, { ...GEMINI, provider: { only: ['google-vertex', 'google'] } })
  expect(usage.is_byok).toBe(false)
  expect(await countTokenCalls(api.sandbox.url)).toBe(1)
})

test('a service account that Google does not know gives way to our capacity, and rests', async () => {
  const { tenant } = await createCustomer({ name: 'invalid' })
  const body = { ...GEMINI, provider: { only: ['google-vertex', 'google'] } }
  const { id } = await complete(api, tenant, body)
  expect(await readAttempts(tenant, id)).toEqual([
    { provider: 'google-vertex', error_type: 'authentication', is_byok: true },
    { provider: 'google', error_type: null, is_byok: false },
  ])
  await complete(api, tenant, body)
  expect(await countTokenCalls(api.sandbox.url)).toBe(1)
  expect(await listVertexPaths(api)).toEqual([])
})

test('a required one is told as the customer’s own key, and nothing of it is shown', async () => {
  const { tenant } = await createCustomer({ name: 'invalid' }, { isRequired: true })
  const response = await postChat(api, tenant.apiKey, { messages: [{ role: 'user', content: 'Hello' }], ...GEMINI })
  const text = await response.text()
  expect(response.status).toBe(502)
  expect(text).toContain('refused your own key')
  expect(text).not.toMatch(/PRIVATE KEY|assertion|eyJ/)
})

test('while Google gives no tokens, somebody else answers', async () => {
  const { tenant } = await createCustomer()
  await addFault(api, { fault: '503', provider: 'google-vertex', model: 'token' })
  const { id } = await complete(api, tenant, { ...GEMINI, provider: { only: ['google-vertex', 'google'] } })
  expect(await readAttempts(tenant, id)).toEqual([
    { provider: 'google-vertex', error_type: 'provider_unavailable', is_byok: true },
    { provider: 'google', error_type: null, is_byok: false },
  ])
})

test('a key is tried with a question that costs nothing, and says what Google says of a wrong one', async () => {
  const { place } = await createCustomer()
  expect(await testOwnKey(place)).toMatchObject({ verdict: 'works', status: 200 })
  expect(await listVertexPaths(api)).toEqual([`${ROOT}/google/models/gemini-2.5-flash:countTokens`])
  const wrong = await createCustomer({ name: 'invalid' })
  const refused = await testOwnKey(wrong.place)
  expect(refused).toMatchObject({ verdict: 'refused' })
  expect(refused.message).toContain('account not found')
  await addFault(api, { fault: 'reset', provider: 'google-vertex', model: 'token' })
  const unreached = await createCustomer()
  expect(await testOwnKey(unreached.place)).toMatchObject({ verdict: 'unreachable' })
})
