import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseUsdToNanos, parseUsdToPicos, roundPicosUpToNanos } from '@/lib/core/money'
import { getBalance, runAudit } from '@/lib/ledger'
import { chatCompletion } from '@/lib/schemas/chat-response'
import { textCompletion } from '@/lib/schemas/completions'
import { messagesResult } from '@/lib/schemas/messages-response'
import { responseObject } from '@/lib/schemas/responses-result'
import { routePreview, type RoutePreview } from '@/lib/schemas/route-preview'
import { routerMetadata } from '@/lib/schemas/router-metadata'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postTo, resetSandbox, startApi } from './kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
  tenant = await createTenant()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const messages = [{ role: 'user' as const, content: 'Hello' }]
/** Served by six providers, at six prices, in three quantizations. */
const many = { model: 'openai/gpt-oss-120b', messages }
const ASK = { 'x-openrouter-metadata': 'enabled' }

type Problem = {
  error: {
    code: number
    message: string
    metadata: Record<string, unknown>
    availability?: Record<string, unknown>
  }
  openrouter_metadata?: unknown
}

function send(route: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const init = { headers: { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json', ...headers } }
  return postTo(api, route, { apiKey: tenant.apiKey, body, init })
}

async function preview(body: unknown): Promise<RoutePreview> {
  const response = await send('route', body)
  expect(response.status).toBe(200)
  return routePreview.parse(await response.json())
}

describe('a request that no endpoint may serve', () => {
  test.each([
    [
      'a price limit',
      { ...many, provider: { max_price: { prompt: '0.03' } } },
      'constraint_filtered',
      'max_price',
      'provider.max_price',
      '$0.039 per million prompt',
    ],
    [
      'quantizations',
      { ...many, provider: { quantizations: ['int8'] } },
      'constraint_filtered',
      'quantization',
      'provider.quantizations',
      'fp4',
    ],
    [
      'required parameters',
      {
        ...many,
        top_a: 0.5,
        min_p: 0.1,
        logit_bias: { 1: 1 },
        provider: { require_parameters: true, only: ['cerebras'] },
      },
      'constraint_filtered',
      'require_parameters',
      'provider.require_parameters',
      'top_a',
    ],
    [
      'zero retention',
      { model: 'anthropic/claude-sonnet-4.6', messages, provider: { zdr: true } },
      'privacy_restricted',
      'data_policy:zdr',
      'provider.zdr',
      'Anthropic',
    ],
    [
      'a provider that trains',
      { model: 'deepseek/deepseek-r1', messages, provider: { only: ['deepseek'], data_collection: 'deny' } },
      'privacy_restricted',
      'data_policy:training',
      'provider.data_collection',
      'DeepSeek',
    ],
    [
      'providers that do not serve it',
      { ...many, provider: { only: ['anthropic'] } },
      'no_endpoints',
      'allowed_providers',
      'provider.only',
      'cerebras',
    ],
    [
      'providers that are ignored',
      { model: 'x-ai/grok-4.6', messages, provider: { ignore: ['XAI'] } },
      'no_endpoints',
      'ignored_providers',
      'provider.ignore',
      'xai',
    ],
    [
      'an order without fallbacks',
      { ...many, provider: { order: ['xai'], allow_fallbacks: false } },
      'no_endpoints',
      'allow_fallbacks',
      'provider.order',
      'groq',
    ],
  ])('because of %s gets 404 that names filter, field and way out, before any call', async (...row) => {
    const [, body, code, reason, field, mention] = row
    const response = await send('chat/completions', body)
    expect(response.status).toBe(404)
    const { error } = (await response.json()) as Problem
    expect(error.availability).toMatchObject({
      code,
      retryable: false,
      requested_models: [body.model],
      excluded_by: expect.arrayContaining([reason]) as unknown,
      constraint: { field, detail: expect.stringContaining(mention) as unknown },
    })
    expect(error.availability?.docs_url).toMatch(new RegExp(`/docs/errors#${code}$`))
    expect(error.availability?.affected_providers).not.toHaveLength(0)
    expect(error.metadata.availability).toEqual(error.availability)
    expect(error.message).toContain(mention)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
  })

  test('because of its length gets 400 with the largest context', async () => {
    const response = await send('chat/completions', {
      ...many,
      messages: [{ role: 'user', content: 'x'.repeat(3_000_000) }],
    })
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as Problem
    expect(error.metadata.error_type).toBe('context_length_exceeded')
    expect(error.message).toContain('131072')
    expect(error.availability).toMatchObject({ code: 'constraint_filtered', excluded_by: ['context_length'] })
  })

  test('because the model writes something else gets 400 wrong_endpoint', async () => {
    const response = await send('chat/completions', { model: 'openai/text-embedding-3-small', messages })
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).error.availability).toMatchObject({ code: 'wrong_endpoint' })
  })

  test('hears the same from every API in that API’s form', async () => {
    const provider = { quantizations: ['int8'] }
    const chat = (await (await send('chat/completions', { ...many, provider })).json()) as Problem
    for (const [route, body] of [
      ['messages', { ...many, max_tokens: 10, provider }],
      ['responses', { model: many.model, input: 'Hello', provider }],
      ['completions', { model: many.model, prompt: 'Hello', provider }],
    ] as const) {
      const response = await send(route, body)
      expect(response.status).toBe(404)
      const problem = (await response.json()) as Problem
      expect(problem.error.availability).toEqual(chat.error.availability)
    }
  })

  test('is served by another model of the list that may', async () => {
    const body = { ...many, models: ['deepseek/deepseek-chat'], provider: { quantizations: ['unknown'] } }
    const completion = chatCompletion.parse(await (await send('chat/completions', body)).json())
    expect(completion.model).toBe('deepseek/deepseek-chat')
  })
})

describe('provider preferences reach the plan', () => {
  const tagsOf = (route: RoutePreview) => route.attempts.map(({ endpoint }) => endpoint)

  test('sort by price starts with the cheapest, three of them at most', async () => {
    const route = await preview({ ...many, provider: { sort: 'price' } })
    expect(tagsOf(route)).toEqual(['deepinfra', 'novita', expect.any(String)])
    expect(route.excluded.filter(({ reason }) => reason === 'attempt_limit')).toHaveLength(3)
  })

  test('order, only and ignore by base slug, in any case', async () => {
    expect(tagsOf(await preview({ ...many, provider: { order: ['Cerebras', 'groq'] } })).slice(0, 2)).toEqual([
      'cerebras',
      'groq',
    ])
    expect(tagsOf(await preview({ ...many, provider: { only: ['groq'] } }))).toEqual(['groq'])
    const route = await preview({ ...many, provider: { ignore: ['groq', 'novita'] } })
    expect(
      route.excluded
        .filter(({ reason }) => reason === 'ignored_providers')
        .map(({ endpoint }) => endpoint)
        .sort(),
    ).toEqual(['groq', 'novita'])
  })

  test('allow_fallbacks: false tries one endpoint, and gives its error', async () => {
    await addFault(api, { fault: '500', provider: 'groq' })
    const body = { ...many, provider: { order: ['groq'], allow_fallbacks: false } }
    expect((await send('chat/completions', body)).status).toBe(502)
    expect((await send('chat/completions', { ...body, provider: { order: ['groq'] } })).status).toBe(200)
  })

  test('a price limit keeps to the limit exactly', async () => {
    const atLimit = await preview({ ...many, provider: { max_price: { prompt: 0.05, completion: '0.25' } } })
    expect(tagsOf(atLimit).sort()).toEqual(['deepinfra', 'novita'])
    const below = await preview({ ...many, provider: { max_price: { prompt: '0.049999' } } })
    expect(tagsOf(below)).toEqual(['deepinfra'])
  })

  test('endpoints of all models compete when the sort has no partition', async () => {
    const models = ['openai/gpt-oss-120b', 'openai/gpt-oss-20b']
    const body = { models, messages, provider: { sort: { by: 'price', partition: 'none' } } }
    const costs = (await preview(body)).attempts.map(
      ({ pricing }) => Number(pricing.prompt) + Number(pricing.completion),
    )
    expect(costs).toEqual([...costs].sort((left, right) => left - right))
    const first = (await preview({ ...body, provider: { sort: 'price' } })).attempts.slice(0, 3)
    expect(new Set(first.map(({ model }) => model))).toEqual(new Set(['openai/gpt-oss-120b']))
  })

  test('verbosity reaches a model that can be told, and is held back from one that cannot', async () => {
    const models = ['openai/gpt-5.2', 'openai/gpt-4.1']
    for (const model of models)
      expect((await send('chat/completions', { model, messages, verbosity: 'low' })).status).toBe(200)
    const seen = await listSeen(api, 'openai')
    expect(seen.map(({ body }) => body.verbosity)).toEqual([undefined, 'low'])
  })

  test('a wrong type gets 400 with the field', async () => {
    const response = await send('chat/completions', { ...many, provider: { sort: 'best' } })
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).error.message).toContain('`provider.sort`')
  })

  test('an endpoint that just failed is tried after the others', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra', times: 1 })
    const body = { ...many, provider: { sort: 'price' } }
    expect((await send('chat/completions', body)).status).toBe(200)
    const route = await preview(body)
    expect(tagsOf(route)).not.toContain('deepinfra')
    expect(tagsOf(await preview({ ...body, provider: { only: ['deepinfra', 'novita'] } }))).toEqual([
      'novita',
      'deepinfra',
    ])
  })
})

describe('openrouter_metadata', () => {
  const body = { ...many, provider: { order: ['groq', 'cerebras'], ignore: ['novita'] } }

  test('is absent unless asked for', async () => {
    expect(await (await send('chat/completions', body)).json()).not.toHaveProperty('openrouter_metadata')
    const off = await send('chat/completions', body, { 'x-openrouter-metadata': 'disabled' })
    expect(await off.json()).not.toHaveProperty('openrouter_metadata')
  })

  test.each(['x-openrouter-metadata', 'x-openrouter-experimental-metadata'])(
    'tells plan, attempts and the endpoint that answered (%s)',
    async (name) => {
      await addFault(api, { fault: '500', provider: 'groq', times: 1 })
      const response = await send('chat/completions', body, { [name]: 'enabled' })
      const { openrouter_metadata: told } = chatCompletion.parse(await response.json())
      expect(told).toMatchObject({
        requested: 'openai/gpt-oss-120b',
        strategy: 'direct',
        region: null,
        attempt: 2,
        is_byok: false,
        summary: 'available=3, selected=Cerebras',
        attempts: [
          { provider: 'Groq', model: 'openai/gpt-oss-120b', status: 500 },
          { provider: 'Cerebras', model: 'openai/gpt-oss-120b', status: 200 },
        ],
      })
      expect(told?.endpoints.total).toBe(6)
      expect(told?.endpoints.available.map(({ endpoint, selected }) => [endpoint, selected]).slice(0, 2)).toEqual([
        ['groq', false],
        ['cerebras', true],
      ])
      expect(told?.endpoints.excluded).toContainEqual({
        model: 'openai/gpt-oss-120b',
        provider: 'Novita',
        endpoint: 'novita',
        reason: 'ignored_providers',
      })
    },
  )

  test('is in the last chunk of a stream, once', async () => {
    const text = await (await send('chat/completions', { ...body, stream: true }, ASK)).text()
    const chunks = text.split('\n\n').filter((event) => event.startsWith('data: {'))
    const told = chunks.filter((chunk) => chunk.includes('openrouter_metadata'))
    expect(told).toEqual([chunks.at(-1)])
    const last = JSON.parse((told[0] ?? '').slice(6)) as { openrouter_metadata: unknown }
    expect(routerMetadata.parse(last.openrouter_metadata).summary).toContain('selected=Groq')
  })

  test('is in the error chunk of a stream that broke', async () => {
    await addFault(api, { fault: 'cut', provider: 'groq' })
    const text = await (await send('chat/completions', { ...body, stream: true }, ASK)).text()
    const last = text.split('\n\n').findLast((event) => event.startsWith('data: {')) ?? ''
    const chunk = JSON.parse(last.slice(6)) as Problem
    expect(chunk.error.code).toBeGreaterThanOrEqual(500)
    expect(routerMetadata.parse(chunk.openrouter_metadata)).toMatchObject({ attempt: 1 })
    expect(chunk.error.metadata).not.toHaveProperty('openrouter_metadata')
  })

  test('comes with every API’s answer and stream', async () => {
    const provider = body.provider
    const responses = { model: many.model, input: 'Hello', provider }
    const asked = (route: string, more: object) => send(route, { provider, model: many.model, ...more }, ASK)
    const message = messagesResult.parse(await (await asked('messages', { messages, max_tokens: 10 })).json())
    const response = responseObject.parse(await (await asked('responses', responses)).json())
    const completion = textCompletion.parse(await (await asked('completions', { prompt: 'Hello' })).json())
    for (const { openrouter_metadata } of [message, response, completion]) {
      expect(openrouter_metadata?.summary).toContain('selected=Groq')
    }
    for (const [route, more] of [
      ['messages', { messages, max_tokens: 10 }],
      ['responses', responses],
      ['completions', { prompt: 'Hello' }],
    ] as const) {
      const text = await (await asked(route, { ...more, stream: true })).text()
      expect(text.match(/"openrouter_metadata":/g)).toHaveLength(1)
    }
  })

  test('comes with failures: of the plan, of the credits and of every attempt', async () => {
    const empty = (await (
      await send('chat/completions', { ...many, provider: { only: ['xai'] } }, ASK)
    ).json()) as Problem
    expect(routerMetadata.parse(empty.openrouter_metadata)).toMatchObject({
      attempt: 0,
      endpoints: { total: 6, available: [] },
    })
    await addFault(api, { fault: '500' })
    const failed = (await (await send('chat/completions', body, ASK)).json()) as Problem
    const told = routerMetadata.parse(failed.openrouter_metadata)
    expect(told.attempts?.map(({ provider }) => provider).slice(0, 2)).toEqual(['Groq', 'Cerebras'])
    expect(told.endpoints.available.every(({ selected }) => !selected)).toBe(true)
    expect(failed.error.metadata).not.toHaveProperty('openrouter_metadata')
    const poor = await createTenant({ creditNanos: 0n })
    const init = { headers: { authorization: `Bearer ${poor.apiKey}`, 'content-type': 'application/json', ...ASK } }
    const refused = await postTo(api, 'chat/completions', { apiKey: poor.apiKey, body, init })
    expect(refused.status).toBe(402)
    expect(await refused.json()).toHaveProperty('openrouter_metadata')
  })

  test('stays out of errors that are no question of routing', async () => {
    const response = await send('chat/completions', { ...many, temperature: 9 }, ASK)
    expect(response.status).toBe(400)
    expect(await response.json()).not.toHaveProperty('openrouter_metadata')
  })
})

describe('POST /route', () => {
  test('tells the plan, exact prices and what would be held, and neither calls nor holds anything', async () => {
    const fresh = await createTenant()
    const body = { ...many, max_tokens: 1_000, provider: { sort: 'price', ignore: ['groq'] } }
    const response = await postTo(api, 'route', { apiKey: fresh.apiKey, body })
    const route = routePreview.parse(await response.json())
    const [first] = route.attempts
    expect(first).toMatchObject({
      model: 'openai/gpt-oss-120b',
      endpoint: 'deepinfra',
      is_byok: false,
      health: 'stable',
      completion_tokens_max: 1_000,
      pricing: { prompt: '0.000000039', completion: '0.00000018', request: '0', image: '0' },
    })
    const promptPicos = BigInt(route.prompt_tokens.typical) * 39_000n
    expect(parseUsdToPicos(first?.cost.prompt ?? '')).toBe(promptPicos)
    expect(first?.cost.completion_max).toBe('0.00018')
    expect(parseUsdToNanos(first?.cost.total_max ?? '')).toBe(roundPicosUpToNanos(promptPicos + 180_000_000n))
    expect(first?.cost.billed_max).toBe(first?.cost.total_max)
    expect(route.expected_cost_max).toBe(first?.cost.total_max)
    // The dearest of the three attempts, with as many prompt tokens as the bytes can make.
    const held = route.attempts.map(({ pricing }) =>
      roundPicosUpToNanos(
        BigInt(route.prompt_tokens.maximum) * (parseUsdToPicos(pricing.prompt) ?? 0n) +
          1_000n * (parseUsdToPicos(pricing.completion) ?? 0n),
      ),
    )
    expect(parseUsdToNanos(route.held_max ?? '')).toBe(held.reduce((most, nanos) => (nanos > most ? nanos : most), 0n))
    expect(route.excluded).toContainEqual(expect.objectContaining({ endpoint: 'groq', reason: 'ignored_providers' }))
    expect(route.availability).toBeNull()
    const balance = await getBalance(fresh)
    expect(balance).toMatchObject({ totalUsageNanos: 0n, heldNanos: 0n })
    for (const { endpoint } of route.attempts) expect(await listSeen(api, endpoint)).toEqual([])
  })

  test('is what the completion then does', async () => {
    const body = { ...many, provider: { sort: 'price' } }
    const route = await preview(body)
    const completion = chatCompletion.parse(await (await send('chat/completions', body, ASK)).json())
    expect(completion.openrouter_metadata?.endpoints.available.map(({ endpoint }) => endpoint)).toEqual(
      route.attempts.map(({ endpoint }) => endpoint),
    )
    expect(completion.provider).toBe(route.attempts[0]?.provider)
  })

  test('says why nothing could serve the request, in the words of the error', async () => {
    const body = { ...many, provider: { quantizations: ['int8'] } }
    const route = await preview(body)
    expect(route).toMatchObject({ attempts: [], expected_cost_max: null, held_max: null })
    const { error } = (await (await send('chat/completions', body)).json()) as Problem
    expect(route.availability).toEqual(error.availability)
  })

  test('needs credentials, and refuses what the completion would refuse', async () => {
    expect((await postTo(api, 'route', { apiKey: 'sk-cw-v1-nobody', body: many })).status).toBe(401)
    expect((await send('route', { model: many.model })).status).toBe(400)
    expect((await send('route', { ...many, model: 'nobody/nothing' })).status).toBe(400)
  })
})
