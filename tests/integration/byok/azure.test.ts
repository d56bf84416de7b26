import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getOwnServerDispatcher, loadOwnKey } from '@/lib/byok'
import { getEnv } from '@/lib/env'
import { testOwnKey } from '@/lib/gateway'
import { getOwnAccess } from '@/lib/gateway/byok/get-attempt-access'
import { findGeneration, getBalance } from '@/lib/ledger'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postChat, postTo, resetSandbox, startApi } from '../gateway/kit'
import { AZURE_KEY, createAzureKey, listCalls } from './cloud-kit'
import { bringKey, complete, HELLO } from './kit'

const ON_AZURE = { provider: { only: ['azure'] } }

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

async function createCustomer(over: object = {}) {
  const tenant = await createTenant({ creditNanos: 0n })
  const key = await bringKey(tenant, { provider: 'azure', plaintext: createAzureKey(over) })
  return { tenant, key }
}

test('a deployment of one’s own answers by its own name, with the key in Azure’s header, and costs what the list says', async () => {
  const { tenant } = await createCustomer()
  const { id, usage, choices } = await complete(api, tenant, ON_AZURE)
  expect(choices[0]?.message.content).not.toBe('')
  const [call] = await listCalls(api.sandbox.url, 'azure')
  expect(call).toMatchObject({ path: '/providers/azure/openai/v1/chat/completions', body: { model: 'house-mini' } })
  expect(call?.headers['api-key']).toBe('…1234')
  expect(usage).toMatchObject({ cost: 0, is_byok: true })
  const listNanos = BigInt(usage.prompt_tokens) * 150n + BigInt(usage.completion_tokens) * 600n
  expect(await findGeneration({ organizationId: tenant.organizationId, id })).toMatchObject({
    attempts: [{ provider: 'azure', status: 200 }],
    isByok: true,
    byokUpstreamNanos: listNanos,
  })
  expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
})

test('a stream comes from the deployment too, and a model without a row is called by its own name', async () => {
  const { tenant } = await createCustomer()
  const response = await postChat(api, tenant.apiKey, { ...HELLO, ...ON_AZURE, model: 'openai/gpt-4.1', stream: true })
  const text = await response.text()
  expect(text).toContain('[DONE]')
  expect(text).toContain('"is_byok":true')
  expect((await listCalls(api.sandbox.url, 'azure'))[0]?.body).toMatchObject({ model: 'gpt-4.1', stream: true })
})

test('embeddings come from the same resource', async () => {
  const { tenant } = await createCustomer({ deployments: { 'openai/text-embedding-3-small': 'vectors' } })
  const body = { model: 'openai/text-embedding-3-small', input: 'moon', ...ON_AZURE }
  const response = await postTo(api, 'embeddings', { apiKey: tenant.apiKey, body })
  expect(response.status, await response.clone().text()).toBe(200)
  expect((await listCalls(api.sandbox.url, 'azure'))[0]).toMatchObject({
    path: '/providers/azure/openai/v1/embeddings',
    body: { model: 'vectors' },
  })
})

test('what Azure’s filters stop is told as a matter of content', async () => {
  const { tenant } = await createCustomer()
  await addFault(api, { fault: 'moderation', provider: 'azure' })
  const response = await postChat(api, tenant.apiKey, { ...HELLO, ...ON_AZURE })
  const answer: unknown = await response.json()
  expect(answer).toMatchObject({ error: { metadata: { error_type: 'content_policy_violation' } } })
})

test('a deployment that is not there leads to our capacity, which is billed', async () => {
  const tenant = await createTenant()
  const plaintext = createAzureKey({ deployments: { 'openai/gpt-4o-mini': 'does-not-exist' } })
  await bringKey(tenant, { provider: 'azure', plaintext })
  const { usage } = await complete(api, tenant, { provider: { only: ['azure', 'openai'] } })
  expect(usage.is_byok).toBe(false)
  expect(await listCalls(api.sandbox.url, 'azure')).toHaveLength(1)
})

test('nobody without a key of their own is sent there', async () => {
  const tenant = await createTenant()
  for (let request = 0; request < 5; request++) await complete(api, tenant, { provider: {} })
  expect(await listCalls(api.sandbox.url, 'azure')).toEqual([])
  const response = await postChat(api, tenant.apiKey, { ...HELLO, ...ON_AZURE })
  expect(response.status).toBe(404)
})

test('a key is tried at its resource, and a wrong one is told without showing it', async () => {
  const { tenant, key } = await createCustomer()
  const place = { organizationId: tenant.organizationId, id: key.id }
  expect(await testOwnKey(place)).toMatchObject({ verdict: 'works', status: 200 })
  const wrong = await bringKey(tenant, {
    provider: 'azure',
    plaintext: createAzureKey({ api_key: `invalid-${AZURE_KEY}` }),
  })
  const refused = await testOwnKey({ ...place, id: wrong.id })
  expect(refused).toMatchObject({ verdict: 'refused', status: 401 })
  expect(refused.message).toContain('invalid subscription key')
  expect(JSON.stringify(refused)).not.toContain(AZURE_KEY)
})

test('outside of the sandbox its own host is called, over connections that are checked when they are made', async () => {
  const { tenant, key } = await createCustomer()
  const own = await loadOwnKey({ organizationId: tenant.organizationId, id: key.id })
  const env = getEnv()
  const { sandbox } = env
  try {
    Object.assign(env, { sandbox: { ...sandbox, providers: false } })
    const access = getOwnAccess(own)
    expect(access.baseUrl).toBe('https://contoso.openai.azure.com/openai/v1')
    expect(access.dispatcher).toBe(getOwnServerDispatcher())
  } finally {
    Object.assign(env, { sandbox })
  }
  expect(getOwnAccess(own).baseUrl).toBe(`${api.sandbox.url}/providers/azure/openai/v1`)
})
