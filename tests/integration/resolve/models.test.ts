import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { modelResponse, modelsResponse } from '@/lib/schemas/models'
import type { ServedApp } from '@/tests/factories/serve-app'
import { waitFor } from '@/tests/factories/wait-for'
import { addFault, type Api, listSeen, postChat, postMessages, postTo, resetSandbox, startApi } from '../gateway/kit'
import { createOwner, type Owner, send, startSettings } from './kit'

const hello = [{ role: 'user', content: 'Hello' }]
const RETIRED = 'anthropic/claude-3-haiku'
const LEAVING = 'openai/gpt-4'
const SUCCESSOR = 'anthropic/claude-haiku-4.5'

let api: Api
let settings: ServedApp
let owner: Owner

beforeAll(async () => {
  // What the catalogue's files would say of models that go, before the product reads it.
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const retire = 'UPDATE model SET expiration_date = $2, successor_slug = $3 WHERE slug = $1'
  await client.query(retire, [RETIRED, '2026-01-31', SUCCESSOR])
  await client.query(retire, [LEAVING, '2090-12-31', 'openai/gpt-5.2'])
  await client.end()
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
})

type Availability = { code: string; fallback_models?: string[] }
type Completion = {
  status: number
  headers: Headers
  model: string
  provider: string
  error: { message: string; metadata: Record<string, unknown>; availability?: Availability }
  openrouter_metadata?: { strategy: string; summary: string; requested: string }
}

async function ask(body: object, headers: Record<string, string> = {}): Promise<Completion> {
  const response = await postChat(
    api,
    owner.apiKey,
    { messages: hello, ...body },
    {
      headers: { authorization: `Bearer ${owner.apiKey}`, 'content-type': 'application/json', ...headers },
    },
  )
  const answer = (await response.json()) as Omit<Completion, 'status' | 'headers'>
  return { ...answer, status: response.status, headers: response.headers }
}

async function askWell(body: object): Promise<Completion> {
  const answer = await ask(body, { 'x-openrouter-metadata': 'enabled' })
  expect(answer.status, JSON.stringify(answer.error)).toBe(200)
  return answer
}

describe('variants over HTTP', () => {
  test(':floor always takes the cheapest endpoint, stacked on others too', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => askWell({ model: 'deepseek/deepseek-chat:floor' })),
    )
    expect(new Set(answers.map(({ provider }) => provider))).toEqual(new Set(['DeepSeek']))
    const free = await askWell({ model: 'minimax/minimax-m2.5:nitro:free' })
    expect(free.model).toBe('minimax/minimax-m2.5:free')
  })

  test('order each model by its own name', async () => {
    await addFault(api, { fault: '500', provider: 'anthropic' })
    const models = ['anthropic/claude-haiku-4.5', 'deepseek/deepseek-chat:floor']
    const answers = await Promise.all(Array.from({ length: 6 }, () => askWell({ models })))
    expect(new Set(answers.map(({ provider }) => provider))).toEqual(new Set(['DeepSeek']))
  })

  test(':thinking turns reasoning on, and what the request says of it stands', async () => {
    await askWell({ model: 'anthropic/claude-haiku-4.5:thinking' })
    const [on] = await listSeen(api, 'anthropic')
    expect(on?.body.thinking).toMatchObject({ type: 'enabled' })
    await resetSandbox(api)
    await askWell({ model: 'anthropic/claude-haiku-4.5:thinking', reasoning: { enabled: false } })
    const [off] = await listSeen(api, 'anthropic')
    expect(off?.body.thinking).not.toMatchObject({ type: 'enabled' })
  })

  test(':extended keeps to the endpoints with the longest context', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => askWell({ model: 'deepseek/deepseek-chat:extended' })),
    )
    const { rows } = await getPool().query<{ name: string }>(
      `SELECT provider.name FROM endpoint JOIN provider ON provider.slug = provider_slug
       WHERE model_slug = 'deepseek/deepseek-chat' AND endpoint.is_active
         AND context_length = (SELECT max(context_length) FROM endpoint WHERE model_slug = 'deepseek/deepseek-chat')`,
    )
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(answers.map(({ provider }) => provider)))
  })

  test.each([
    ['deepseek/deepseek-chat:online', 400, 'search engine', undefined],
    ['deepseek/deepseek-chat:free:online', 400, 'search engine', undefined],
    ['deepseek/deepseek-chat:turbo', 400, 'deepseek/deepseek-chat', 'model_not_found'],
    ['openai/gpt-5.2:free', 404, 'openai/gpt-5.2', 'free_variant_ended'],
    ['deepseek/deepseek-chat:nitro:floor', 400, 'Keep one', undefined],
    ['openrouter/auto:online', 400, 'search engine', undefined],
  ])('%s is refused with %i', async (model, status, mention, code) => {
    const { status: actual, error } = await ask({ model })
    expect(actual).toBe(status)
    expect(error.message).toContain(mention)
    expect(error.availability?.code).toBe(code)
  })

  test('web search is refused in every API, whichever way it is asked for', async () => {
    const bodies = [
      { plugins: [{ id: 'web', max_results: 3 }] },
      { tools: [{ type: 'openrouter:web_search' }] },
      { tools: [{ type: 'web_search_preview' }] },
    ]
    for (const body of bodies) {
      const { status, error } = await ask({ model: 'deepseek/deepseek-chat', ...body })
      expect(status).toBe(400)
      expect(error.message).toContain('none is configured here')
      expect(error.metadata.error_type).toBe('invalid_request')
    }
    const shared = { model: 'deepseek/deepseek-chat', plugins: [{ id: 'web' }], max_tokens: 20 }
    expect((await postMessages(api, owner.apiKey, { ...shared, messages: hello })).status).toBe(400)
    const inputs = [{ ...shared }, { model: shared.model, tools: [{ type: 'openrouter:web_search' }] }]
    for (const body of inputs) {
      const response = await postTo(api, 'responses', { apiKey: owner.apiKey, body: { input: 'Hello', ...body } })
      expect(response.status).toBe(400)
    }
    await askWell({ model: 'deepseek/deepseek-chat', plugins: [{ id: 'web', enabled: false }] })
  })
})

describe('names that move', () => {
  test('~author/family-latest answers with the newest model, and says so', async () => {
    const answer = await askWell({ model: '~anthropic/claude-haiku-latest' })
    expect(answer.model).toBe('anthropic/claude-haiku-4.5')
    expect(answer.openrouter_metadata).toMatchObject({
      strategy: 'latest',
      requested: '~anthropic/claude-haiku-latest',
    })
    const path = '/model/~anthropic/claude-haiku-latest'
    const shown = modelResponse.parse((await send(settings, { method: 'GET', path, key: owner.apiKey })).body).data
    expect(shown).toMatchObject({ id: '~anthropic/claude-haiku-latest', alias_target: { slug: answer.model } })
  })

  test('an alias answers as the model that it leads to', async () => {
    const answer = await askWell({ model: 'anthropic/claude-haiku-4.5-20251001' })
    expect(answer.model).toBe('anthropic/claude-haiku-4.5')
    expect(answer.openrouter_metadata?.strategy).toBe('alias')
  })

  test('a chain keeps moving names and variants, and takes variants for all of its models', async () => {
    const models = ['~anthropic/claude-haiku-latest', 'deepseek/deepseek-chat:floor']
    const body = { name: 'Moving', slug: 'moving', models }
    const made = await send(settings, { method: 'POST', path: '/chains', key: owner.managementKey, body })
    expect(made.body).toMatchObject({ data: { models } })
    expect((await askWell({ model: '@chain/moving:floor' })).model).toBe('anthropic/claude-haiku-4.5')
    const change = { models: ['openai/gpt-5-nano'] }
    await send(settings, { method: 'PATCH', path: '/chains/moving', key: owner.managementKey, body: change })
    expect((await askWell({ model: '@chain/moving' })).model).toBe('openai/gpt-5-nano')
    const changedAt = performance.now()
    // As another process would: this one is told nothing.
    await getPool().query(`UPDATE chain SET models = $2 WHERE slug = 'moving' AND organization_id = $1`, [
      owner.organizationId,
      [SUCCESSOR],
    ])
    await waitFor(async () => (await askWell({ model: '@chain/moving' })).model === SUCCESSOR)
    expect(performance.now() - changedAt).toBeLessThan(1_000)
  })

  test('more than 20 models are refused, and the same one twice is one', async () => {
    const list = modelsResponse.parse(
      (await send(settings, { method: 'GET', path: '/models', key: owner.apiKey })).body,
    )
    const slugs = list.data.map(({ id }) => id)
    const chains = await Promise.all(
      [0, 1, 2].map((part) => {
        const body = { name: `Part ${part}`, slug: `part-${part}`, models: slugs.slice(part * 10, part * 10 + 10) }
        return send(settings, { method: 'POST', path: '/chains', key: owner.managementKey, body })
      }),
    )
    expect(chains.map(({ status }) => status)).toEqual([201, 201, 201])
    const tooMany = await ask({ models: ['@chain/part-0', '@chain/part-1', '@chain/part-2'] })
    expect(tooMany.status).toBe(400)
    expect(tooMany.error.message).toContain('at most 20 models')
    const same = await askWell({ models: ['openai/gpt-5-nano', 'openai/gpt-5-nano:floor'] })
    expect(same.model).toBe('openai/gpt-5-nano')
  })
})

describe('a model with a last day', () => {
  test('is refused after it with its successor, and gone from the lists', async () => {
    const { status, error } = await ask({ model: RETIRED })
    expect(status).toBe(404)
    expect(error.availability).toMatchObject({ code: 'model_deprecated', fallback_models: [SUCCESSOR] })
    expect(error.message).toContain(SUCCESSOR)
    const list = modelsResponse.parse(
      (await send(settings, { method: 'GET', path: '/models', key: owner.apiKey })).body,
    )
    expect(list.data.map(({ id }) => id)).not.toContain(RETIRED)
    const page = await send(settings, { method: 'GET', path: `/model/${RETIRED}`, key: owner.apiKey })
    expect(page.status).toBe(404)
    expect(JSON.stringify(page.body)).toContain(SUCCESSOR)
  })

  test.each([false, true])(
    'answers until it with the day and the successor in its headers (stream: %s)',
    async (stream) => {
      const response = await postChat(api, owner.apiKey, { model: LEAVING, messages: hello, stream })
      expect(response.status).toBe(200)
      expect(response.headers.get('sunset')).toBe('Sun, 31 Dec 2090 23:59:59 GMT')
      expect(response.headers.get('x-model-successor')).toBe('openai/gpt-5.2')
      await response.text()
      const path = `/model/${LEAVING}`
      const shown = modelResponse.parse((await send(settings, { method: 'GET', path, key: owner.apiKey })).body).data
      expect(shown.expiration_date).toBe('2090-12-31')
    },
  )

  test('says nothing of it where there is none', async () => {
    const { headers } = await askWell({ model: SUCCESSOR })
    expect(headers.get('sunset')).toBeNull()
  })
})

describe('the automatic router', () => {
  const code = [{ role: 'user', content: 'Refactor this TypeScript function and fix the bug in src/parse.ts' }]
  const auto = (plugin: object) => ({ plugins: [{ id: 'auto-router', ...plugin }] })

  test.each(['openrouter/auto', 'auto'])('%s answers with a concrete model, and says why', async (model) => {
    const answer = await askWell({ model })
    expect(answer.model).toMatch(/^[a-z0-9-]+\/[a-z0-9.-]+$/)
    expect(answer.openrouter_metadata).toMatchObject({ strategy: 'auto', requested: model })
    expect(answer.openrouter_metadata?.summary).toContain(`router=${answer.model}`)
  })

  test('chooses the same for the same request, and dearer models for a higher tier', async () => {
    const tiers = ['low', 'medium', 'high', 'xhigh', 'max']
    const chosen: string[] = []
    for (const cost_tier of tiers) {
      const request = { model: 'auto', messages: code, ...auto({ cost_tier }) }
      const [first, second] = await Promise.all([askWell(request), askWell(request)])
      expect(second.model).toBe(first.model)
      chosen.push(first.model)
    }
    const list = modelsResponse.parse(
      (await send(settings, { method: 'GET', path: '/models', key: owner.apiKey })).body,
    )
    const prices = chosen.map((slug) => {
      const pricing = list.data.find(({ id }) => id === slug)?.pricing
      return 3 * Number(pricing?.prompt) + Number(pricing?.completion)
    })
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    expect(new Set(chosen).size).toBe(tiers.length)
  })

  test('keeps to what is allowed, and an exclusion wins', async () => {
    const allowed = auto({
      allowed_models: ['anthropic/*', 'deepseek/deepseek-chat'],
      excluded_models: ['anthropic/*'],
    })
    expect((await askWell({ model: 'auto', ...allowed })).model).toBe('deepseek/deepseek-chat')
    const free = auto({ allowed_models: ['*:free'] })
    expect((await askWell({ model: 'auto', ...free })).model).toMatch(/:free$/)
    const { status, error } = await ask({ model: 'auto', ...auto({ allowed_models: ['acme/*'] }) })
    expect(status).toBe(404)
    expect(error.message).toContain('No models match your request and model restrictions')
  })

  test('is bounded by the organization’s own lists', async () => {
    const body = { auto_router: { allowed_models: ['anthropic/*'] } }
    await send(settings, { method: 'PATCH', path: '/routing-defaults', key: owner.managementKey, body })
    expect((await askWell({ model: 'auto' })).model).toMatch(/^anthropic\//)
    expect((await ask({ model: 'auto', ...auto({ allowed_models: ['openai/*'] }) })).status).toBe(404)
  })

  test('keeps a conversation on its model as it grows, and leaves it only for what it cannot do', async () => {
    const first = await askWell({ model: 'auto', messages: code })
    const turns = [...code, { role: 'assistant', content: 'Done.' }, { role: 'user', content: 'Thanks, a joke now?' }]
    expect((await askWell({ model: 'auto', messages: turns })).model).toBe(first.model)
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }
    const seeing = await askWell({ model: 'auto', messages: [...turns, { role: 'user', content: [image] }] })
    const path = `/model/${seeing.model}`
    const shown = modelResponse.parse((await send(settings, { method: 'GET', path, key: owner.apiKey })).body).data
    expect(shown.architecture.input_modalities).toContain('image')
  })

  test('keeps a named session, and a pinned model, on what it had', async () => {
    const first = await askWell({ model: 'auto', session_id: 'one', messages: code })
    const other = auto({ cost_tier: 'max' })
    expect((await askWell({ model: 'auto', session_id: 'one', ...other })).model).toBe(first.model)
    expect((await askWell({ model: 'auto', session_id: 'two', ...other })).model).not.toBe(first.model)
    const model = 'anthropic/claude-haiku-4.5'
    const messages = [...code, { role: 'assistant', content: 'Done.', model }, ...hello]
    expect((await askWell({ model: 'auto', messages, ...auto({ pin_model: true }) })).model).toBe(model)
  })

  test('falls back on its second choice', async () => {
    const first = await askWell({ model: 'auto', messages: code })
    const { rows } = await getPool().query<{ provider_slug: string }>(
      'SELECT DISTINCT provider_slug FROM endpoint WHERE model_slug = $1 AND is_active',
      [first.model],
    )
    for (const { provider_slug: provider } of rows) await addFault(api, { fault: '500', provider })
    const second = await askWell({ model: 'auto', messages: code })
    expect(second.model).not.toBe(first.model)
  })

  test('openrouter/free gives a free model that can do what is asked, and keeps it for the conversation', async () => {
    const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }]
    const answer = await askWell({ model: 'openrouter/free', tools })
    expect(answer.model).toMatch(/:free$/)
    expect(answer.openrouter_metadata?.strategy).toBe('free')
    const path = `/model/${answer.model}`
    const shown = modelResponse.parse((await send(settings, { method: 'GET', path, key: owner.apiKey })).body).data
    expect(shown.supported_parameters).toContain('tools')
    const turns = [...hello, { role: 'assistant', content: 'Hi.' }, ...hello]
    expect((await askWell({ model: 'openrouter/free', tools, messages: turns })).model).toBe(answer.model)
    const beginnings = ['a', 'b', 'c', 'd', 'e', 'f'].map((content) => [{ role: 'user', content }])
    const models = await Promise.all(
      beginnings.map(async (messages) => (await askWell({ model: 'openrouter/free', messages })).model),
    )
    expect(new Set(models).size).toBeGreaterThan(1)
  })
})
