import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { routingDefaultsResponse } from '@/lib/schemas/routing-defaults'
import type { ServedApp } from '@/tests/factories/serve-app'
import { waitFor } from '@/tests/factories/wait-for'
import { type Api, postChat, postTo, resetSandbox, startApi } from '../gateway/kit'
import { createOwner, type Owner, send, startSettings } from './kit'

const MODEL = 'deepseek/deepseek-chat'
const hello = [{ role: 'user', content: 'Hello' }]

let api: Api
let settings: ServedApp
let owner: Owner
let stranger: Owner

beforeAll(async () => {
  api = await startApi()
  settings = await startSettings()
})
afterAll(async () => {
  await settings.close()
  await api.close()
})
beforeEach(async () => {
  await resetSandbox(api)
  owner = await createOwner()
  stranger = await createOwner()
})

function patch(body: object, key = owner.managementKey) {
  return send(settings, { method: 'PATCH', path: '/routing-defaults', key, body })
}

async function set(body: object): Promise<void> {
  const answer = await patch(body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

type Completion = {
  status: number
  model?: string
  provider?: string
  error?: { message: string; metadata: { availability?: { excluded_by?: string[] } } }
}

async function ask(body: object, who = owner): Promise<Completion> {
  const response = await postChat(api, who.apiKey, { messages: hello, ...body })
  return { status: response.status, ...((await response.json()) as Omit<Completion, 'status'>) }
}

describe('routing defaults', () => {
  test('are empty at first, change field by field and keep the rest', async () => {
    const before = await send(settings, { method: 'GET', path: '/routing-defaults', key: owner.apiKey })
    expect(routingDefaultsResponse.parse(before.body).data).toMatchObject({ default_model: null, updated_at: null })
    await set({ default_model: MODEL, provider: { zdr: true, ignore: ['Novita'] } })
    await set({ provider: { sort: 'price' }, auto_router: { cost_tier: 'high' } })
    const after = await send(settings, { method: 'GET', path: '/routing-defaults', key: owner.apiKey })
    expect(routingDefaultsResponse.parse(after.body).data).toMatchObject({
      default_model: MODEL,
      provider: { sort: 'price', only: [], ignore: ['novita'], zdr: true, data_collection: 'allow' },
      auto_router: { cost_tier: 'high' },
    })
  })

  test.each([
    ['an unknown model', { default_model: 'deepseek/deepseek-chatt' }, 'default_model'],
    ['a preset', { default_model: '@preset/x' }, 'default_model'],
    ['an unknown provider', { provider: { only: ['deepsek'] } }, 'provider.only'],
    ['nothing', {}, 'Change at least one field'],
  ])('are refused with %s', async (_name, body, mention) => {
    const answer = await patch(body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(mention)
  })

  test('are changed by an administrator only, each organization its own', async () => {
    expect((await patch({ default_model: MODEL }, owner.apiKey)).status).toBe(403)
    await set({ default_model: MODEL })
    expect((await ask({}, owner)).model).toBe(MODEL)
    expect((await ask({}, stranger)).status).toBe(400)
    const other = await send(settings, { method: 'GET', path: '/routing-defaults', key: stranger.apiKey })
    expect(routingDefaultsResponse.parse(other.body).data.default_model).toBeNull()
  })

  test('are seen within a second when another process changed them', async () => {
    await set({ default_model: MODEL })
    expect((await ask({})).model).toBe(MODEL)
    const changedAt = performance.now()
    // As another process would: this one is told nothing.
    await getPool().query('UPDATE routing_defaults SET default_model = $2 WHERE organization_id = $1', [
      owner.organizationId,
      'openai/gpt-5-nano',
    ])
    await waitFor(async () => (await ask({})).model === 'openai/gpt-5-nano')
    expect(performance.now() - changedAt).toBeLessThan(1_000)
  })
})

describe('a default model', () => {
  test.each(['openai/gpt-5-nano:floor', '~openai/gpt-mini-latest', 'openrouter/free'])('can be %s', async (name) => {
    await set({ default_model: name })
    expect((await ask({})).status).toBe(200)
  })

  test('can be a chain, and stands back behind any model that is named', async () => {
    const body = { name: 'Two', slug: 'two', models: [MODEL, 'openai/gpt-5-nano:nitro'] }
    await send(settings, { method: 'POST', path: '/chains', key: owner.managementKey, body })
    await set({ default_model: '@chain/two' })
    expect((await ask({})).model).toBe(MODEL)
    expect((await ask({ model: 'openai/gpt-5-nano' })).model).toBe('openai/gpt-5-nano')
    expect((await ask({ models: ['openai/gpt-5-nano'] })).model).toBe('openai/gpt-5-nano')
  })

  test('is what a request without one needs', async () => {
    const { status, error } = await ask({})
    expect(status).toBe(400)
    expect(error?.message).toContain('Name a `model`')
  })
})

describe('what protects data cannot be loosened by a request', () => {
  const anywhere = { model: MODEL }

  test.each([
    ['zdr', { zdr: true }, { zdr: false }],
    ['data collection', { data_collection: 'deny' }, { data_collection: 'allow' }],
  ])('%s', async (_name, defaults, asked) => {
    // The model's own provider keeps and uses prompts; asked for alone, it is left out by the organization's word.
    expect((await ask({ ...anywhere, provider: { only: ['deepseek'] } })).status).toBe(200)
    await set({ provider: defaults })
    const loosened = await ask({ ...anywhere, provider: { only: ['deepseek'], ...asked } })
    expect(loosened.status).toBe(404)
    expect(JSON.stringify(loosened.error)).toContain('data_policy')
  })

  test('only: a request narrows the list and cannot leave it', async () => {
    await set({ provider: { only: ['novita', 'deepseek'] } })
    const providers = await Promise.all(Array.from({ length: 6 }, async () => (await ask(anywhere)).provider))
    expect(providers.every((name) => name === 'Novita' || name === 'DeepSeek')).toBe(true)
    expect((await ask({ ...anywhere, provider: { only: ['deepseek'] } })).provider).toBe('DeepSeek')
    const outside = await ask({ ...anywhere, provider: { only: ['together'] } })
    expect(outside.status).toBe(404)
    expect(outside.error?.message).toContain('this organization allows only novita, deepseek')
  })

  test('ignore: both lists count', async () => {
    await set({ provider: { ignore: ['novita'] } })
    const left = await ask({ ...anywhere, provider: { only: ['novita'] } })
    expect(left.status).toBe(404)
    expect(JSON.stringify(left.error)).toContain('ignored_providers')
    const both = await ask({ ...anywhere, provider: { only: ['novita', 'deepseek'], ignore: ['deepseek'] } })
    expect(both.status).toBe(404)
  })

  test('for embeddings as well', async () => {
    const body = { model: 'openai/text-embedding-3-small', input: 'Hello' }
    expect((await postTo(api, 'embeddings', { apiKey: owner.apiKey, body })).status).toBe(200)
    await set({ provider: { ignore: ['openai'] } })
    expect((await postTo(api, 'embeddings', { apiKey: owner.apiKey, body })).status).toBe(404)
  })

  test('for a preset that says otherwise', async () => {
    const body = {
      name: 'Loose',
      slug: 'loose',
      config: { model: MODEL, provider: { only: ['deepseek'], zdr: false } },
    }
    await send(settings, { method: 'POST', path: '/presets', key: owner.managementKey, body })
    await set({ provider: { zdr: true } })
    expect((await ask({ model: '@preset/loose' })).status).toBe(404)
  })
})
