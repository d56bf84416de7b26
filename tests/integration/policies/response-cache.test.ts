import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getGeneration } from '@/lib/analytics'
import { getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { getBalance, runAudit } from '@/lib/ledger'
import { createPreset } from '@/lib/presets'
import { sweepResponseCache } from '@/lib/response-cache'
import { chatCompletion } from '@/lib/schemas/chat-response'
import { embeddingsResponse } from '@/lib/schemas/embeddings'
import type { PresetConfig } from '@/lib/schemas/presets'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postTo, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const model = 'deepseek/deepseek-chat'
const messages = [{ role: 'user', content: 'Tell me about lighthouses.' }]
const CACHED = { 'x-openrouter-cache': 'true' }

const FORMS: Record<string, { route: string; body: Record<string, unknown> }> = {
  'chat completions': { route: 'chat/completions', body: { model, messages, max_tokens: 60 } },
  'text completions': { route: 'completions', body: { model, prompt: 'Tell me about lighthouses.', max_tokens: 60 } },
  responses: { route: 'responses', body: { model, input: 'Tell me about lighthouses.', max_output_tokens: 60 } },
  messages: { route: 'messages', body: { model, messages, max_tokens: 60 } },
}

type Call = { apiKey: string; body: unknown; headers?: Record<string, string>; route?: string }

async function call({ apiKey, body, headers = CACHED, route = 'chat/completions' }: Call) {
  const response = await postTo(api, route, {
    apiKey,
    body,
    init: { headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers } },
  })
  const text = await response.text()
  const cache = Object.fromEntries(
    ['status', 'age', 'ttl', 'source-id'].map((name) => [name, response.headers.get(`x-openrouter-cache-${name}`)]),
  )
  return { status: response.status, id: response.headers.get('x-generation-id') ?? '', cache, text }
}

async function countCalls(): Promise<number> {
  return (await listSeen(api, 'deepseek')).length
}

const textsOf = (stream: string) =>
  [...stream.matchAll(/"(?:content|text|delta)":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('')

describe.each(Object.entries(FORMS))('%s', (_name, { route, body }) => {
  test.each([false, true])('are given again for nothing, under a new id (stream: %s)', async (stream) => {
    const { apiKey, organizationId } = await createTenant()
    const request = { apiKey, route, body: { ...body, stream } }
    const first = await call(request)
    expect(first.status).toBe(200)
    expect(first.cache).toMatchObject({ status: 'MISS', ttl: '300' })
    const { postedNanos: before } = await getBalance({ organizationId })
    const calls = await countCalls()

    const second = await call(request)
    expect(second.status).toBe(200)
    expect(second.cache).toMatchObject({ status: 'HIT', ttl: '300', 'source-id': first.id })
    expect(Number(second.cache.age)).toBeGreaterThanOrEqual(0)
    expect(second.id).not.toBe(first.id)
    expect(second.text).not.toContain(first.id)
    expect(textsOf(second.text)).toBe(textsOf(first.text))
    expect(textsOf(second.text).length).toBeGreaterThan(20)
    expect(await countCalls()).toBe(calls)

    const { postedNanos: after } = await getBalance({ organizationId })
    expect(after).toBe(before)
    const generation = await getGeneration({ organizationId, id: second.id })
    expect(generation).toMatchObject({
      response_cache_source_id: first.id,
      model,
      total_cost: 0,
      native_tokens_prompt: 0,
      native_tokens_completion: 0,
      streamed: stream,
    })
    expect(second.text).not.toMatch(/"(?:prompt|completion|total|input|output)_tokens":[1-9]/)
  })
})

test('a whole answer given again follows the schema of the API', async () => {
  const { apiKey } = await createTenant()
  const body = { model, messages }
  const first = await call({ apiKey, body })
  const second = await call({ apiKey, body })
  const [one, two] = [first, second].map(({ text }) => chatCompletion.parse(JSON.parse(text)))
  expect(two?.choices).toEqual(one?.choices)
  expect(two?.usage).toMatchObject({ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0, cost: 0 })
})

test('vectors are given again for nothing', async () => {
  const { apiKey, organizationId } = await createTenant()
  const request = {
    apiKey,
    route: 'embeddings',
    body: { model: 'openai/text-embedding-3-small', input: ['one', 'two'] },
  }
  const first = await call(request)
  expect(first.status).toBe(200)
  expect(first.cache.status).toBe('MISS')
  const second = await call(request)
  expect(second.cache).toMatchObject({ status: 'HIT', 'source-id': first.id })
  const [one, two] = [first, second].map(({ text }) => embeddingsResponse.parse(JSON.parse(text)))
  expect(two?.data).toEqual(one?.data)
  expect(two?.usage).toMatchObject({ prompt_tokens: 0, cost: 0 })
  expect(await getGeneration({ organizationId, id: second.id })).toMatchObject({
    api: 'embeddings',
    response_cache_source_id: first.id,
    total_cost: 0,
  })
  expect((await call({ ...request, body: { ...request.body, input: ['one'] } })).cache.status).toBe('MISS')
})

describe('nobody is given what is not theirs, and nothing that differs', () => {
  test.each([
    ['another account', async () => ({ apiKey: (await createTenant()).apiKey })],
    [
      'another key of the same account',
      async (organizationId: string) => {
        const { secret } = await createKey({ organizationId, createdByUserId: null, name: 'other' })
        return { apiKey: secret }
      },
    ],
    ['another question', () => ({ body: { model, messages: [{ role: 'user', content: 'Tell me about boats.' }] } })],
    ['another model', () => ({ body: { model: 'openai/gpt-4o', messages } })],
    ['a stream instead of a whole', () => ({ body: { model, messages, stream: true } })],
    ['another parameter', () => ({ body: { model, messages, temperature: 0.5 } })],
    ['another API', () => ({ route: 'messages', body: { model, messages, max_tokens: 50 } })],
  ])('%s is a miss', async (_what, differ) => {
    const { apiKey, organizationId } = await createTenant()
    const request: Call = { apiKey, body: { model, messages } }
    expect((await call(request)).cache.status).toBe('MISS')
    expect((await call({ ...request, ...(await differ(organizationId)) })).cache.status).toBe('MISS')
    expect((await call(request)).cache.status).toBe('HIT')
  })

  test('spaces in the JSON and headers of the app make no difference', async () => {
    const { apiKey } = await createTenant()
    const body = { model, messages }
    await call({ apiKey, body })
    const spaced = await call({ apiKey, body: JSON.stringify(body, null, 4), headers: { ...CACHED, 'x-title': 'App' } })
    expect(spaced.cache.status).toBe('HIT')
  })
})

describe('what is not kept', () => {
  test('without the header, nothing is kept, given or told', async () => {
    const { apiKey } = await createTenant()
    const plain = await call({ apiKey, body: { model, messages }, headers: {} })
    expect(plain.cache.status).toBeNull()
    expect((await call({ apiKey, body: { model, messages } })).cache.status).toBe('MISS')
    const again = await call({ apiKey, body: { model, messages }, headers: {} })
    expect(again.cache.status).toBeNull()
  })

  test.each(['cut', 'stall', 'error-in-stream', 'malformed'])('a stream broken by %s', async (fault) => {
    const { apiKey } = await createTenant()
    const body = { model, messages, stream: true }
    await addFault(api, { fault, times: 1, afterChunks: 3 })
    expect((await call({ apiKey, body })).text).toContain('"error"')
    expect((await call({ apiKey, body })).cache.status).toBe('MISS')
    expect((await call({ apiKey, body })).cache.status).toBe('HIT')
  })

  test('an answer without content, and an error', async () => {
    const { apiKey } = await createTenant()
    const body = { model, messages, provider: { only: ['deepseek'] } }
    await addFault(api, { fault: 'empty', provider: 'deepseek', times: 1 })
    await call({ apiKey, body })
    await addFault(api, { fault: 'status', status: 400, provider: 'deepseek', times: 1 })
    expect((await call({ apiKey, body })).status).toBe(400)
    expect((await call({ apiKey, body })).cache.status).toBe('MISS')
  })

  test('anything of a request that wants zero retention', async () => {
    const { apiKey, organizationId } = await createTenant()
    const free = await getPool()
      .query<{ model: string }>(
        `SELECT m.slug AS model FROM endpoint e JOIN model m ON m.id = e.model_id WHERE e.retention_days = 0 LIMIT 1`,
      )
      .catch(() => null)
    const body = { model: free?.rows[0]?.model ?? model, messages, provider: { zdr: true } }
    for (let turn = 0; turn < 2; turn++) expect((await call({ apiKey, body })).cache.status).toBeNull()
    const { rows } = await getPool().query('SELECT 1 FROM response_cache WHERE organization_id = $1', [organizationId])
    expect(rows).toEqual([])
  })
})

test('time: as asked, moved into its bounds, over when it is over, and cleared on request', async () => {
  const { apiKey, organizationId } = await createTenant()
  const body = { model, messages }
  const withTtl = (ttl: string) => ({ ...CACHED, 'x-openrouter-cache-ttl': ttl })
  expect((await call({ apiKey, body, headers: withTtl('900000') })).cache).toMatchObject({
    status: 'MISS',
    ttl: '86400',
  })
  const cleared = await call({ apiKey, body, headers: { ...withTtl('0'), 'x-openrouter-cache-clear': 'true' } })
  expect(cleared.cache).toMatchObject({ status: 'MISS', ttl: '1' })
  await getPool().query('UPDATE response_cache SET expires_at = now() WHERE organization_id = $1', [organizationId])
  expect((await call({ apiKey, body, headers: withTtl('soon') })).cache).toMatchObject({ status: 'MISS', ttl: '300' })
  expect((await call({ apiKey, body })).cache.status).toBe('HIT')
})

test('a preset may turn it on, its no goes before a header’s yes, and a header’s no before its yes', async () => {
  const { apiKey, organizationId } = await createTenant()
  const make = (slug: string, config: PresetConfig) =>
    createPreset({ organizationId, userId: null, slug, name: slug, config })
  await make('cached', { model, cache_enabled: true, cache_ttl_seconds: 60 })
  await make('uncached', { model, cache_enabled: false })
  const ask = (preset: string, headers: Record<string, string>) =>
    call({ apiKey, body: { model: `@preset/${preset}`, messages }, headers })
  expect((await ask('cached', {})).cache).toMatchObject({ status: 'MISS', ttl: '60' })
  expect((await ask('cached', {})).cache.status).toBe('HIT')
  expect((await ask('cached', { 'x-openrouter-cache': 'false' })).cache.status).toBeNull()
  expect((await ask('uncached', CACHED)).cache.status).toBeNull()
})

test('the sweep removes what is over, and the oldest of an organization that keeps too much', async () => {
  const [one, two] = await Promise.all([createTenant(), createTenant()])
  for (const topic of ['a', 'b', 'c']) {
    await call({ apiKey: one.apiKey, body: { model, messages: [{ role: 'user', content: topic }] } })
  }
  await call({ apiKey: two.apiKey, body: { model, messages } })
  const list = async (organizationId: string) =>
    (
      await getPool().query<{ size_bytes: number }>(
        'SELECT size_bytes FROM response_cache WHERE organization_id = $1 ORDER BY created_at',
        [organizationId],
      )
    ).rows.map((row) => row.size_bytes)
  const [, second = 0, third = 0] = await list(one.organizationId)
  await sweepResponseCache({ organizationBytesMax: second + third, totalBytesMax: 1_000_000_000 })
  expect(await list(one.organizationId)).toEqual([second, third])
  expect(await list(two.organizationId)).toHaveLength(1)
  await getPool().query('UPDATE response_cache SET expires_at = now()')
  expect(await sweepResponseCache()).toBeGreaterThanOrEqual(3)
  expect(await list(two.organizationId)).toEqual([])
})
