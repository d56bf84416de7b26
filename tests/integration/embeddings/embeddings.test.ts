import { OpenRouter } from '@openrouter/sdk'
import OpenAIv4 from 'openai-v4'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { forgetEndpointHealth } from '@/lib/gateway/health'
import { findGeneration, getBalance, runAudit } from '@/lib/ledger'
import { embeddingsResponse, type EmbeddingsAnswer } from '@/lib/schemas/embeddings'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, createClient, listSeen, postChat, postTo, resetSandbox, startApi } from '../gateway/kit'

const SMALL = 'openai/text-embedding-3-small'
/** Served by two providers, the first of them half as dear. */
const TWICE = 'baai/bge-large-en-v1.5'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(async () => {
  forgetEndpointHealth()
  await resetSandbox(api)
})

function post(tenant: Tenant, body: object): Promise<Response> {
  return postTo(api, 'embeddings', { apiKey: tenant.apiKey, body })
}

async function embed(tenant: Tenant, body: object): Promise<EmbeddingsAnswer> {
  const response = await post(tenant, body)
  expect(response.status, await response.clone().text()).toBe(200)
  return embeddingsResponse.parse(await response.json())
}

type Refusal = { error: { message: string; code: number; metadata: Record<string, unknown> } }

async function refuse(tenant: Tenant, body: object): Promise<Refusal & { status: number }> {
  const response = await post(tenant, body)
  return { ...((await response.json()) as Refusal), status: response.status }
}

async function heldNanos(tenant: Tenant): Promise<bigint> {
  return (await getBalance(tenant)).heldNanos
}

describe('an answer', () => {
  test('costs tokens times the printed price, rounded up once, and exactly what the balance loses', async () => {
    const tenant = await createTenant()
    const response = await post(tenant, { model: SMALL, input: ['tea with milk', 'coffee'] })
    const answer = embeddingsResponse.parse(await response.json())
    expect(response.headers.get('x-generation-id')).toBe(answer.id)
    const { prompt_tokens: tokens, total_tokens, cost } = answer.usage
    expect(tokens).toBeGreaterThan(2)
    expect(total_tokens).toBe(tokens)
    const nanos = (BigInt(tokens) * 20_000n + 999n) / 1_000n
    expect(cost).toBe(nanosToJsonNumber(nanos))
    expect((await getBalance(tenant)).totalUsageNanos).toBe(nanos)
    const stored = await findGeneration({ organizationId: tenant.organizationId, id: answer.id })
    expect(stored).toMatchObject({
      api: 'embeddings',
      status: 'completed',
      model: SMALL,
      provider: 'openai',
      nativeTokensPrompt: tokens,
      nativeTokensCompletion: 0,
      costNanos: nanos,
      streamed: false,
      usageEstimated: false,
    })
  })

  test('has one vector per input, in order: numbers when asked, base64 of the same floats when asked', async () => {
    const tenant = await createTenant()
    const input = ['tea', 'coffee', 'tea']
    const floats = await embed(tenant, { model: SMALL, input, encoding_format: 'float', dimensions: 32 })
    const packed = await embed(tenant, { model: SMALL, input, encoding_format: 'base64', dimensions: 32 })
    expect(floats.data.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(floats.data[0]?.embedding).toEqual(floats.data[2]?.embedding)
    expect(floats.data[0]?.embedding).not.toEqual(floats.data[1]?.embedding)
    packed.data.forEach(({ embedding }, index) => {
      const bytes = Buffer.from(String(embedding), 'base64')
      const values = Array.from({ length: 32 }, (_, position) => bytes.readFloatLE(position * 4))
      const plain = floats.data[index]?.embedding as number[]
      expect(values).toEqual([...Float32Array.from(plain)])
    })
  })

  test.each([
    ['mistralai/mistral-embed', 'mistral', 1_024, 100_000n],
    ['google/gemini-embedding-001', 'google', 3_072, 150_000n],
    ['cohere/embed-v4.0', 'cohere', 1_536, 120_000n],
    ['qwen/qwen3-embedding-8b', 'deepinfra', 4_096, 10_000n],
    ['openai/text-embedding-3-large', 'openai', 3_072, 130_000n],
  ])('%s is converted from what %s sends, at its own price', async (model, provider, dimensions, picos) => {
    const tenant = await createTenant()
    const answer = await embed(tenant, { model, input: 'Good tea.', encoding_format: 'base64' })
    expect(Buffer.from(String(answer.data[0]?.embedding), 'base64').byteLength).toBe(dimensions * 4)
    const nanos = (BigInt(answer.usage.prompt_tokens) * picos + 999n) / 1_000n
    expect((await getBalance(tenant)).totalUsageNanos).toBe(nanos)
    expect((await listSeen(api, provider))[0]?.body).toBeDefined()
  })

  test('of a provider that reports no usage is billed by a bounded count that is marked as such', async () => {
    const tenant = await createTenant()
    const text = 'x'.repeat(400)
    const answer = await embed(tenant, { model: 'google/gemini-embedding-001', input: text })
    expect(answer.usage.prompt_tokens).toBe(100)
    const stored = await findGeneration({ organizationId: tenant.organizationId, id: answer.id })
    expect(stored).toMatchObject({ usageEstimated: true, costNanos: 15_000n })
  })

  test('is never billed beyond what its input can have', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'usage-huge', provider: 'openai' })
    const answer = await embed(tenant, { model: SMALL, input: 'tea with milk' })
    expect(answer.usage.prompt_tokens).toBeLessThan(30)
  })
})

describe('input', () => {
  test('comes as text, texts, token ids, lists of them, or blocks of text', async () => {
    const tenant = await createTenant()
    const count = async (input: unknown) => (await embed(tenant, { model: SMALL, input })).data.length
    expect(await count('tea')).toBe(1)
    expect(await count(['tea', 'coffee'])).toBe(2)
    expect(await count([101, 102, 103])).toBe(1)
    expect(await count([[101], [102, 103]])).toBe(2)
    expect(await count([{ content: [{ type: 'text', text: 'a' }] }, { content: [{ type: 'text', text: 'b' }] }])).toBe(
      2,
    )
    const [seen] = await listSeen(api, 'openai')
    expect(seen?.body.input).toEqual(['a', 'b'])
  })

  test('reaches the provider with its purpose and a hashed user', async () => {
    const tenant = await createTenant()
    await embed(tenant, { model: 'cohere/embed-v4.0', input: 'tea', input_type: 'search_query' })
    expect((await listSeen(api, 'cohere'))[0]?.body).toMatchObject({ input_type: 'search_query', truncate: 'NONE' })
    await embed(tenant, { model: SMALL, input: 'tea', user: 'jane@example.com' })
    const body = (await listSeen(api, 'openai'))[0]?.body ?? {}
    expect(body.user).toMatch(/^[0-9a-f]{32}$/)
    expect(JSON.stringify(body)).not.toContain('jane')
  })

  test.each([
    [{ model: SMALL, input: '' }, 'input'],
    [{ model: SMALL, input: [] }, 'input'],
    [{ model: SMALL, input: ['a', 3] }, 'input[1]'],
    [{ model: SMALL, input: [1.5] }, 'input[0]'],
    [{ model: SMALL, input: { text: 'a' } }, 'input'],
    [{ model: SMALL, input: [{ content: [{ type: 'smell' }] }] }, 'input[0].content[0]'],
    [{ model: SMALL, input: 'a', dimensions: 0 }, 'dimensions'],
    [{ model: SMALL, input: 'a', encoding_format: 'hex' }, 'encoding_format'],
    [{ input: 'a' }, 'model'],
  ])('%o is refused, naming %s', async (body, field) => {
    const { status, error } = await refuse(await createTenant(), body)
    expect(status).toBe(400)
    expect(error.message).toContain(`\`${field}`)
  })

  test('that no endpoint of the model can be given is refused in plain words, and nothing is held', async () => {
    const tenant = await createTenant()
    const tokens = await refuse(tenant, { model: 'cohere/embed-v4.0', input: [1, 2] })
    expect(tokens).toMatchObject({ status: 400, error: { metadata: { field: 'input' } } })
    expect(tokens.error.message).toContain('Cohere takes texts, no token ids.')
    const many = await refuse(tenant, { model: 'cohere/embed-v4.0', input: Array.from({ length: 97 }, () => 'a') })
    expect(many.error.message).toContain('at most 96 inputs')
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }
    const seen = await refuse(tenant, { model: SMALL, input: [{ content: [image] }] })
    expect(seen.status).toBe(400)
    const length = await refuse(tenant, { model: 'openai/text-embedding-ada-002', input: 'a', dimensions: 64 })
    expect(length).toMatchObject({ status: 400, error: { metadata: { field: 'dimensions' } } })
    await expect.poll(() => heldNanos(tenant), { timeout: 10_000 }).toBe(0n)
  })

  test('that is longer than the context is a mistake of the caller, and costs nothing', async () => {
    const tenant = await createTenant()
    const words = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ')
    const { status, error } = await refuse(tenant, { model: 'baai/bge-base-en-v1.5', input: words })
    expect(status).toBe(400)
    expect(error.metadata.error_type).toBe('context_length_exceeded')
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    await expect.poll(() => heldNanos(tenant), { timeout: 10_000 }).toBe(0n)
  })
})

describe('a failure', () => {
  test.each(['500', '429', 'reset', 'html', 'malformed', 'cut', 'empty', 'slow-headers'])(
    '%s of one provider is answered by the next, at its price',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'deepinfra', ...(fault === 'slow-headers' ? { delayMs: 3_000 } : {}) })
      const answer = await embed(tenant, { model: TWICE, input: 'tea', provider: { order: ['deepinfra'] } })
      expect(answer.provider).toBe('Together')
      const nanos = (BigInt(answer.usage.prompt_tokens) * 20_000n + 999n) / 1_000n
      expect((await getBalance(tenant)).totalUsageNanos).toBe(nanos)
      const stored = await findGeneration({ organizationId: tenant.organizationId, id: answer.id })
      expect(stored?.attempts.map(({ provider }) => provider)).toEqual(['deepinfra', 'together'])
    },
  )

  test('of every provider is told with its record, costs nothing and holds nothing', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '500' })
    const response = await post(tenant, { model: TWICE, input: 'tea' })
    expect(response.status).toBe(502)
    const id = response.headers.get('x-generation-id') ?? ''
    const stored = await findGeneration({ organizationId: tenant.organizationId, id })
    expect(stored).toMatchObject({ status: 'error', costNanos: 0n, api: 'embeddings' })
    await expect.poll(() => heldNanos(tenant), { timeout: 10_000 }).toBe(0n)
  })

  test('provider preferences hold as for completions', async () => {
    const tenant = await createTenant()
    const body = { model: TWICE, input: 'tea' }
    expect((await embed(tenant, { ...body, provider: { only: ['together'] } })).provider).toBe('Together')
    const none = await refuse(tenant, { ...body, provider: { only: ['openai'] } })
    expect(none.status).toBe(404)
    expect(JSON.stringify(none.error)).toContain('allowed_providers')
  })
})

describe('models and paths that do not fit', () => {
  test('a chat model on /embeddings and an embedding model on /chat/completions are wrong_endpoint', async () => {
    const tenant = await createTenant()
    const embedding = await refuse(tenant, { model: 'deepseek/deepseek-chat', input: 'tea' })
    expect(embedding).toMatchObject({ status: 400, error: { code: 400 } })
    expect(JSON.stringify(embedding)).toContain('"wrong_endpoint"')
    const chat = await postChat(api, tenant.apiKey, { model: SMALL, messages: [{ role: 'user', content: 'Hi' }] })
    expect(chat.status).toBe(400)
    expect(await chat.text()).toContain('"wrong_endpoint"')
  })

  test('an unknown model is named with the nearest ones', async () => {
    const { status, error } = await refuse(await createTenant(), { model: 'openai/text-embeding-3-small', input: 'a' })
    expect(status).toBe(400)
    expect(error.message).toContain(SMALL)
  })
})

test('a balance that does not carry the input is refused with both amounts, and nobody is called', async () => {
  const tenant = await createTenant({ creditNanos: 10_000n })
  const { status, error } = await refuse(tenant, { model: SMALL, input: 'x'.repeat(10_000) })
  expect(status).toBe(402)
  expect(error.message).toContain('insufficient credits')
  expect(error.message).toContain('$0.00001 available')
  expect(error.message).not.toContain('max_tokens')
  expect(await listSeen(api, 'openai')).toEqual([])
})

describe('unmodified clients', () => {
  test.each(['openai 6', 'openai 4'])('%s, which always asks for base64, gets numbers', async (name) => {
    const tenant = await createTenant()
    const settings = { baseURL: `${api.url}/api/v1`, apiKey: tenant.apiKey, maxRetries: 0 }
    const client = name === 'openai 4' ? new OpenAIv4(settings) : createClient(api, tenant.apiKey)
    const { data, usage } = await client.embeddings.create({ model: SMALL, input: ['tea', 'coffee'], dimensions: 16 })
    expect(data.map(({ embedding }) => embedding.length)).toEqual([16, 16])
    expect(Math.hypot(...(data[0]?.embedding ?? []))).toBeCloseTo(1, 5)
    expect(usage.prompt_tokens).toBeGreaterThan(0)
  })

  test('@openrouter/sdk gets what its own schema wants', async () => {
    const tenant = await createTenant()
    const client = new OpenRouter({ serverURL: `${api.url}/api/v1`, apiKey: tenant.apiKey })
    const answer = await client.embeddings.generate({ requestBody: { model: SMALL, input: 'tea' } })
    if (typeof answer === 'string') throw new Error('The answer was not JSON')
    expect(answer).toMatchObject({ object: 'list', model: SMALL, usage: { isByok: false } })
    expect(answer.usage?.cost).toBeGreaterThan(0)
  })
})
