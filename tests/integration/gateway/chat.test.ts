import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { findGeneration, getBalance, runAudit } from '@/lib/ledger'
import { chatCompletion } from '@/lib/schemas/chat-response'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, createClient, listSeen, postChat, resetSandbox, setPace, startApi } from './kit'

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

const hello = [{ role: 'user' as const, content: 'Hello' }]

describe('a whole answer', () => {
  test('follows its schema, names model and provider, and costs exactly what the balance loses', async () => {
    const tenant = await createTenant()
    const before = await getBalance(tenant)
    const response = await postChat(api, tenant.apiKey, { model: 'deepseek/deepseek-chat', messages: hello })
    expect(response.status).toBe(200)
    const completion = chatCompletion.parse(await response.json())
    expect(completion.model).toBe('deepseek/deepseek-chat')
    expect(completion.usage.cost).toBeGreaterThan(0)
    expect(response.headers.get('x-generation-id')).toBe(completion.id)
    const after = await getBalance(tenant)
    expect(nanosToJsonNumber(before.postedNanos - after.postedNanos)).toBe(completion.usage.cost)
    const stored = await findGeneration({ organizationId: tenant.organizationId, id: completion.id })
    expect(stored).toMatchObject({ status: 'completed', model: 'deepseek/deepseek-chat', streamed: false })
  })

  test('is priced by the catalogue: tokens times the printed prices, rounded up once', async () => {
    const tenant = await createTenant()
    const completion = await createClient(api, tenant.apiKey).chat.completions.create({
      model: 'anthropic/claude-sonnet-4.6',
      messages: hello,
    })
    const { prompt_tokens, completion_tokens } = completion.usage ?? { prompt_tokens: 0, completion_tokens: 0 }
    const nanos = BigInt(prompt_tokens) * 3_000n + BigInt(completion_tokens) * 15_000n
    expect(completion.usage).toMatchObject({ cost: nanosToJsonNumber(nanos) })
  })
})

describe('a stream', () => {
  test('starts with a role, ends with usage on a choice with an empty delta, and bills that cost', async () => {
    const tenant = await createTenant()
    const response = await postChat(api, tenant.apiKey, {
      model: 'deepseek/deepseek-chat',
      messages: hello,
      stream: true,
    })
    const events = (await response.text()).split('\n\n').filter((event) => event.startsWith('data: '))
    expect(events.at(-1)).toBe('data: [DONE]')
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event.slice(6)) as Chunk)
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant')
    expect(chunks.filter((chunk) => chunk.choices[0]?.finish_reason === 'stop')).toHaveLength(1)
    const last = chunks.at(-1)
    expect(last?.choices).toMatchObject([{ index: 0, delta: {}, finish_reason: null }])
    const balance = await getBalance(tenant)
    expect(last?.usage?.cost).toBe(nanosToJsonNumber(balance.totalUsageNanos))
    expect(chunks.filter((chunk) => chunk.usage)).toHaveLength(1)
  })

  test('works in the openai client as it is', async () => {
    const tenant = await createTenant()
    const stream = createClient(api, tenant.apiKey).chat.completions.stream({
      model: 'openai/gpt-5.2',
      messages: hello,
    })
    let text = ''
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    const final = await stream.finalChatCompletion()
    expect(text.length).toBeGreaterThan(0)
    expect(final.choices[0]?.finish_reason).toBe('stop')
  })

  test('whose client goes away is stopped upstream, billed for what was produced, and holds nothing', async () => {
    const tenant = await createTenant()
    await setPace(api, 50)
    const controller = new AbortController()
    const body = { model: 'openai/gpt-4o', messages: [{ role: 'user', content: 'write 400 words' }], stream: true }
    const response = await postChat(api, tenant.apiKey, body, { signal: controller.signal })
    const id = response.headers.get('x-generation-id') ?? ''
    const reader = response.body?.getReader()
    await reader?.read()
    controller.abort()
    await expect.poll(async () => (await listSeen(api, 'openai'))[0]?.aborted, { timeout: 5_000 }).toBe(true)
    await expect
      .poll(async () => (await findGeneration({ organizationId: tenant.organizationId, id }))?.status, {
        timeout: 5_000,
      })
      .toBe('cancelled')
    const stored = await findGeneration({ organizationId: tenant.organizationId, id })
    expect(stored).toMatchObject({ cancelled: true, usageEstimated: true })
    expect(stored?.costNanos).toBeGreaterThan(0n)
  })

  test('whose client goes away is read to its end where the provider bills it anyway, and billed as reported', async () => {
    const tenant = await createTenant()
    await setPace(api, 200)
    const controller = new AbortController()
    const body = {
      model: 'meta-llama/llama-3.3-70b-instruct',
      provider: { only: ['groq'] },
      messages: [{ role: 'user', content: 'write 100 words' }],
      stream: true,
    }
    const response = await postChat(api, tenant.apiKey, body, { signal: controller.signal })
    expect(response.status).toBe(200)
    const id = response.headers.get('x-generation-id') ?? ''
    await response.body?.getReader().read()
    controller.abort()
    const find = () => findGeneration({ organizationId: tenant.organizationId, id })
    await expect.poll(async () => (await find())?.status, { timeout: 10_000 }).toBe('cancelled')
    expect((await listSeen(api, 'groq'))[0]?.aborted).toBe(false)
    const stored = await find()
    expect(stored).toMatchObject({ usageEstimated: false, finishReason: 'stop' })
    expect((await getBalance(tenant)).totalUsageNanos).toBe(stored?.costNanos)
  })

  test.each(['cut', 'stall', 'malformed', 'error-in-stream'])(
    'broken upstream by %s ends with one error chunk and costs nothing',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'openai', afterChunks: 3 })
      const body = { model: 'openai/gpt-5.2', messages: [{ role: 'user', content: 'write 50 words' }], stream: true }
      const response = await postChat(api, tenant.apiKey, body)
      expect(response.status).toBe(200)
      const text = await response.text()
      expect(text.match(/"finish_reason":"error"/g)).toHaveLength(1)
      expect(text.match(/"error":\{"code":\d+,"message":"/g)).toHaveLength(1)
      expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true)
      expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    },
  )
})

type Chunk = {
  choices: { index: number; delta: { role?: string; content?: string }; finish_reason: string | null }[]
  usage?: { cost: number }
}

describe('fallback', () => {
  const chain = {
    route: 'fallback',
    models: ['anthropic/claude-sonnet-4.6', 'openai/gpt-5.2', 'deepseek/deepseek-chat'],
  }

  test.each([
    ['429', false],
    ['500', false],
    ['503', false],
    ['529', true],
    ['reset', true],
    ['hang', true],
    ['slow-first-token', true],
    ['empty', false],
    ['empty', true],
    ['moderation', false],
    ['context-length', false],
    ['html', true],
  ])('the second model answers and is billed when the first one fails with %s (stream: %s)', async (fault, stream) => {
    const tenant = await createTenant()
    // A whole answer may take as long as it takes; a silent one is proven with streams.
    await addFault(api, { fault, provider: 'anthropic', delayMs: 5_000 })
    const body = { ...chain, messages: hello, stream }
    const response = await postChat(api, tenant.apiKey, body)
    const text = await response.text()
    expect(response.status, text).toBe(200)
    expect(text).toContain('"model":"openai/gpt-5.2"')
    const id = response.headers.get('x-generation-id') ?? ''
    const stored = await findGeneration({ organizationId: tenant.organizationId, id })
    expect(stored).toMatchObject({ model: 'openai/gpt-5.2', requestedModel: 'anthropic/claude-sonnet-4.6' })
    expect(stored?.attempts.length).toBeGreaterThanOrEqual(2)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(stored?.costNanos)
  })

  test('the last error is given when all fail, with its real status, and nothing is billed', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '429', retryAfterSeconds: 7 })
    for (const stream of [false, true]) {
      const response = await postChat(api, tenant.apiKey, { ...chain, messages: hello, stream })
      expect(response.status).toBe(429)
      expect(response.headers.get('retry-after')).toBe('7')
      expect(await response.json()).toMatchObject({
        error: { code: 429, metadata: { error_type: 'rate_limit_exceeded' } },
      })
    }
    const balance = await getBalance(tenant)
    expect(balance.totalUsageNanos).toBe(0n)
  })

  test('a mistake of the caller is not tried again at the same model', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '400' })
    const response = await postChat(api, tenant.apiKey, { model: 'deepseek/deepseek-chat', messages: hello })
    expect(response.status).toBe(400)
  })
})
