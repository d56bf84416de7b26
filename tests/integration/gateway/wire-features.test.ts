import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findGeneration } from '@/lib/ledger'
import { createTenant } from '@/tests/factories/create-tenant'
import { type Api, postChat, postMessages, postTo, startApi } from './kit'
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream'

/** What only a provider that says exactly what we tell it to can show: over HTTP, with the real bill. */
let api: Api
let upstream: ScriptedUpstream
beforeAll(async () => {
  upstream = await startScriptedUpstream()
  for (const name of ['OPENAI', 'ANTHROPIC', 'GOOGLE', 'GROQ']) {
    process.env[`${name}_BASE_URL`] = upstream.url
    process.env[`${name}_API_KEY`] = 'sk-key-of-this-installation'
  }
  api = await startApi()
})
afterAll(async () => {
  await api.close()
  upstream.close()
})
beforeEach(() => {
  upstream.seen.length = 0
})

const hello = [{ role: 'user', content: 'Hello' }]
const toBytes = (events: readonly unknown[]) =>
  events.map((event) =>
    new TextEncoder().encode(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`),
  )

type Chunk = {
  choices: {
    delta: Record<string, unknown>
    logprobs: unknown
    finish_reason: string | null
    native_finish_reason: string | null
  }[]
  usage?: { cost: number; prompt_tokens_details: Record<string, number> }
  debug?: { echo_upstream_body: Record<string, unknown> }
}

async function readChunks(response: Response): Promise<Chunk[]> {
  const text = await response.text()
  expect(response.status, text).toBe(200)
  const events = text.split('\n\n').filter((event) => event.startsWith('data: {'))
  return events.map((event) => JSON.parse(event.slice(6)) as Chunk)
}

const COSTS: [string, Record<string, unknown>, unknown[], number][] = [
  [
    'openai/gpt-4o',
    {
      id: 'c1',
      model: 'gpt-4o',
      choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1_000, completion_tokens: 100, prompt_tokens_details: { cached_tokens: 600 } },
    },
    [
      { id: 'c1', choices: [{ index: 0, delta: { content: 'hi' } }] },
      { id: 'c1', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      {
        id: 'c1',
        choices: [],
        usage: { prompt_tokens: 1_000, completion_tokens: 100, prompt_tokens_details: { cached_tokens: 600 } },
      },
      '[DONE]',
    ],
    // 400 × $2.5 + 600 × $1.25 + 100 × $10 a million
    0.00275,
  ],
  [
    'anthropic/claude-sonnet-4.6',
    {
      id: 'm1',
      content: [{ type: 'text', text: 'hi' }],
      stop_reason: 'end_turn',
      usage: {
        input_tokens: 500,
        cache_read_input_tokens: 200,
        cache_creation_input_tokens: 300,
        cache_creation: { ephemeral_1h_input_tokens: 300 },
        output_tokens: 100,
      },
    },
    [
      {
        type: 'message_start',
        message: {
          id: 'm1',
          usage: {
            input_tokens: 500,
            cache_read_input_tokens: 200,
            cache_creation_input_tokens: 300,
            cache_creation: { ephemeral_1h_input_tokens: 300 },
            output_tokens: 1,
          },
        },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'hi' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 100 } },
      { type: 'message_stop' },
    ],
    // 500 × $3 + 200 × $0.3 + 300 for an hour × $6 + 100 × $15 a million
    0.00486,
  ],
  [
    'google/gemini-2.5-pro',
    {
      candidates: [{ content: { parts: [{ text: 'hi' }] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 1_000, candidatesTokenCount: 20, thoughtsTokenCount: 80 },
    },
    [
      {
        candidates: [{ content: { parts: [{ text: 'hi' }] }, finishReason: 'STOP' }],
        usageMetadata: { promptTokenCount: 1_000, candidatesTokenCount: 20, thoughtsTokenCount: 80 },
      },
    ],
    // 1,000 × $1.25 + 100 × $10 a million
    0.00225,
  ],
]

describe.each(COSTS)('the bill of %s', (model, whole, events, cost) => {
  test('is the same to the nano-dollar streamed and not, in every API', async () => {
    const { apiKey } = await createTenant()
    const body = { model, messages: hello }
    upstream.answer(whole)
    const chat = (await (await postChat(api, apiKey, body)).json()) as { usage: { cost: number } }
    const message = (await (await postMessages(api, apiKey, { ...body, max_tokens: 9 })).json()) as {
      usage: { cost: number }
    }
    const response = (await (await postTo(api, 'responses', { apiKey, body: { model, input: 'Hello' } })).json()) as {
      usage: { cost: number }
    }
    upstream.answer(toBytes(events))
    const streamed = await readChunks(await postChat(api, apiKey, { ...body, stream: true }))
    expect([chat.usage.cost, message.usage.cost, response.usage.cost, streamed.at(-1)?.usage?.cost]).toEqual([
      cost,
      cost,
      cost,
      cost,
    ])
  })
})

describe('billing rules', () => {
  const failing = (finish_reason: string | null) => ({
    id: 'c1',
    choices: [{ index: 0, message: { content: '' }, finish_reason }],
    usage: { prompt_tokens: 1_000, completion_tokens: 0 },
  })

  test('an answer without tokens, or one that failed, costs nothing, and what the provider takes is recorded', async () => {
    for (const finish of ['stop', null, 'error']) {
      const tenant = await createTenant()
      upstream.answer(failing(finish))
      const response = await postChat(api, tenant.apiKey, { model: 'openai/gpt-4o', messages: hello })
      const id = response.headers.get('x-generation-id') ?? ''
      await response.text()
      const stored = await findGeneration({ organizationId: tenant.organizationId, id })
      expect(stored?.costNanos).toBe(0n)
      expect(stored?.upstreamCostNanos).toBe(2_500_000n)
    }
  })

  test('a whole answer whose client went away is billed as the provider reports it', async () => {
    const tenant = await createTenant()
    upstream.answer({
      ...failing('stop'),
      choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1_000, completion_tokens: 100 },
    })
    const controller = new AbortController()
    const call = postChat(
      api,
      tenant.apiKey,
      { model: 'openai/gpt-4o', messages: hello },
      { signal: controller.signal },
    )
    const gone = call.catch(() => undefined)
    await expect.poll(() => upstream.seen.length, { timeout: 5_000 }).toBe(1)
    controller.abort()
    await gone
    const { getBalance } = await import('@/lib/ledger')
    await expect.poll(async () => (await getBalance(tenant)).totalUsageNanos, { timeout: 5_000 }).toBe(3_500_000n)
  })
})

test('the body that went to each provider is shown first, without keys, when a stream asks for it', async () => {
  const { apiKey } = await createTenant()
  const [, , events] = COSTS[0] ?? []
  upstream.answer(toBytes(events ?? []))
  const body = {
    model: 'openai/gpt-4o',
    messages: hello,
    stream: true,
    debug: { echo_upstream_body: true },
    prompt_cache_key: 'k1',
  }
  const [first, second] = await readChunks(await postChat(api, apiKey, body))
  expect(first?.choices).toEqual([])
  expect(first?.debug?.echo_upstream_body).toEqual(upstream.seen[0])
  expect(first?.debug?.echo_upstream_body).toMatchObject({ model: 'gpt-4o', prompt_cache_key: 'k1' })
  expect(JSON.stringify(first)).not.toContain('sk-key-of-this-installation')
  expect(second).not.toHaveProperty('debug')
  upstream.answer(toBytes(events ?? []))
  const plain = await readChunks(await postChat(api, apiKey, { ...body, debug: undefined }))
  expect(plain.some((chunk) => chunk.debug)).toBe(false)
})

test('log probabilities, the provider’s own finish reason, refusals and the tier reach the client, streamed and not', async () => {
  const { apiKey } = await createTenant()
  const logprobs = { content: [{ token: 'hi', logprob: -0.1, bytes: [104, 105], top_logprobs: [] }], refusal: null }
  const body = { model: 'openai/gpt-4o', messages: hello, logprobs: true, top_logprobs: 2 }
  const usage = { prompt_tokens: 10, completion_tokens: 1 }
  upstream.answer({
    id: 'c1',
    service_tier: 'default',
    choices: [{ index: 0, message: { content: null, refusal: 'No.' }, logprobs, finish_reason: 'content_filter' }],
    usage,
  })
  const whole = (await (await postChat(api, apiKey, body)).json()) as { choices: unknown[]; service_tier: string }
  expect(whole).toMatchObject({
    service_tier: 'default',
    choices: [
      {
        logprobs,
        finish_reason: 'content_filter',
        native_finish_reason: 'content_filter',
        message: { refusal: 'No.' },
      },
    ],
  })
  expect(upstream.seen[0]).toMatchObject({ logprobs: true, top_logprobs: 2 })
  upstream.answer(
    toBytes([
      { id: 'c1', choices: [{ index: 0, delta: { content: 'hi' }, logprobs }] },
      { id: 'c1', choices: [{ index: 0, delta: {}, finish_reason: 'model_length' }] },
      { id: 'c1', choices: [], usage },
      '[DONE]',
    ]),
  )
  const chunks = await readChunks(await postChat(api, apiKey, { ...body, stream: true }))
  expect(chunks.find((chunk) => chunk.choices[0]?.logprobs)?.choices[0]?.logprobs).toEqual(logprobs)
  expect(chunks.find((chunk) => chunk.choices[0]?.finish_reason)?.choices[0]).toMatchObject({
    finish_reason: 'length',
    native_finish_reason: 'model_length',
  })
})

test('an error inside a stream ends it as one, is not billed, and shows no secret', async () => {
  const tenant = await createTenant()
  upstream.answer(
    toBytes([
      { id: 'c1', choices: [{ index: 0, delta: { content: 'hi' } }] },
      { error: { message: 'overloaded, key sk-key-of-this-installation', code: 'server_overloaded' } },
    ]),
  )
  const response = await postChat(api, tenant.apiKey, { model: 'openai/gpt-4o', messages: hello, stream: true })
  const id = response.headers.get('x-generation-id') ?? ''
  const chunks = await readChunks(response)
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('error')
  expect(JSON.stringify(chunks)).not.toContain('sk-key-of-this-installation')
  expect((await findGeneration({ organizationId: tenant.organizationId, id }))?.costNanos).toBe(0n)
})
