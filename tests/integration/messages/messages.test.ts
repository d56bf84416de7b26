import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getBalance, runAudit } from '@/lib/ledger'
import { messagesResult } from '@/lib/schemas/messages-response'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postMessages, resetSandbox, startApi } from '../gateway/kit'
import { joinBlocks, readEvents } from './read-events'

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

const CLAUDE = 'anthropic/claude-sonnet-4.6'
const hello = [{ role: 'user', content: 'Hello' }]
const tools = [
  {
    name: 'get_weather',
    description: 'The weather of a city.',
    input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
]
const askWeather = { role: 'user', content: 'What is the weather in Lima?' }
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function send(apiKey: string, body: Record<string, unknown>) {
  const response = await postMessages(api, apiKey, { max_tokens: 4_000, model: CLAUDE, ...body })
  const json: unknown = await response.json()
  expect(response.status, JSON.stringify(json)).toBe(200)
  return messagesResult.parse(json)
}

async function stream(apiKey: string, body: Record<string, unknown>) {
  const response = await postMessages(api, apiKey, { max_tokens: 4_000, model: CLAUDE, stream: true, ...body })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  return readEvents(await response.text())
}

describe('a whole message', () => {
  test.each([CLAUDE, 'deepseek/deepseek-chat', 'google/gemini-2.5-flash'])(
    'of %s follows its schema and costs exactly what the balance loses',
    async (model) => {
      const tenant = await createTenant()
      const message = await send(tenant.apiKey, { model, messages: hello })
      expect(message).toMatchObject({ role: 'assistant', model, stop_reason: 'end_turn' })
      expect(message.content.at(-1)?.type).toBe('text')
      expect(message.usage.cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
    },
  )

  test('counts cached and cache-write tokens apart from the input', async () => {
    const tenant = await createTenant()
    const text = `${tenant.keyId} `.repeat(1_500)
    const body = { system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }], messages: hello }
    const first = (await send(tenant.apiKey, body)).usage
    expect(first.cache_creation_input_tokens).toBeGreaterThan(1_000)
    expect(first.cache_creation?.ephemeral_5m_input_tokens).toBe(first.cache_creation_input_tokens)
    expect(first.input_tokens).toBeLessThan(100)
    const second = (await send(tenant.apiKey, body)).usage
    expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens)
    expect(second.input_tokens).toBe(first.input_tokens)
    expect(second.cost).toBeLessThan(first.cost)
  })

  test('stops for length and for a stop sequence in this API’s words', async () => {
    const tenant = await createTenant()
    const long = [{ role: 'user', content: 'write 200 words' }]
    expect((await send(tenant.apiKey, { messages: long, max_tokens: 5 })).stop_reason).toBe('max_tokens')
    const cut = await send(tenant.apiKey, { messages: long, stop_sequences: ['. '] })
    expect(cut).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: '. ' })
  })

  test('comes from a fallback when the first model fails', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '500', provider: 'anthropic' })
    const message = await send(tenant.apiKey, { messages: hello, fallbacks: [{ model: 'deepseek/deepseek-chat' }] })
    expect(message.model).toBe('deepseek/deepseek-chat')
  })
})

describe('a streamed message', () => {
  test('goes from message_start to message_stop and bills what message_delta says', async () => {
    const tenant = await createTenant()
    const events = await stream(tenant.apiKey, { messages: hello })
    expect(events[0]).toMatchObject({ type: 'message_start', message: { content: [], stop_reason: null } })
    expect(events.slice(-2)).toMatchObject([
      { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null } },
      { type: 'message_stop' },
    ])
    expect(joinBlocks(events)).toMatchObject([{ type: 'text' }])
    const { cost, input_tokens } = events.at(-2)?.usage as { cost: number; input_tokens: number }
    expect(cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
    expect(input_tokens).toBeGreaterThan(0)
  })

  test.each([CLAUDE, 'openai/gpt-4o'])('of %s gives the same text and bill as a whole one', async (model) => {
    const tenant = await createTenant()
    const whole = await send(tenant.apiKey, { model, messages: hello })
    const events = await stream(tenant.apiKey, { model, messages: hello })
    const text = whole.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    expect(
      joinBlocks(events)
        .map((block) => block.text)
        .join(''),
    ).toBe(text)
    expect(events.at(-2)?.usage).toEqual(whole.usage)
  })

  test.each(['cut', 'stall', 'malformed', 'error-in-stream'])(
    'broken upstream by %s ends with one error event, costs nothing, and nothing follows',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'anthropic', afterChunks: 4 })
      const events = await stream(tenant.apiKey, { messages: [{ role: 'user', content: 'write 80 words' }] })
      expect(events.at(-1)?.type).toBe('error')
      expect((events.at(-1)?.error as { type: string }).type).toMatch(/_error$/)
      expect(events.at(-1)?.request_id).toMatch(/^gen-/)
      expect(events.filter((event) => ['message_stop', 'message_delta'].includes(event.type))).toEqual([])
      expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    },
  )
})

describe('tools', () => {
  test.each([CLAUDE, 'openai/gpt-4o', 'google/gemini-2.5-flash'])('make a round trip with %s', async (model) => {
    const tenant = await createTenant()
    const events = await stream(tenant.apiKey, { model, tools, messages: [askWeather] })
    expect(events.at(-2)).toMatchObject({ delta: { stop_reason: 'tool_use' } })
    const call = joinBlocks(events).find((block) => block.type === 'tool_use')
    expect(call).toMatchObject({ name: 'get_weather', input: {} })
    const whole = await send(tenant.apiKey, { model, tools, messages: [askWeather] })
    const used = whole.content.find((block) => block.type === 'tool_use')
    expect(JSON.parse(call?.json ?? '')).toEqual(used?.input)
    const answer = await send(tenant.apiKey, {
      model,
      tools,
      messages: [
        askWeather,
        { role: 'assistant', content: whole.content },
        { role: 'system', content: 'Be short.' },
        {
          role: 'user',
          content: [{ type: 'tool_result', tool_use_id: used?.id, content: [{ type: 'text', text: '18 °C' }] }],
        },
      ],
    })
    expect(answer.stop_reason).toBe('end_turn')
  })

  test('of the server are refused by name', async () => {
    const tenant = await createTenant()
    const body = { model: CLAUDE, messages: hello, tools: [{ type: 'web_search_20250305', name: 'web_search' }] }
    const response = await postMessages(api, tenant.apiKey, body)
    expect(response.status).toBe(400)
    const problem = (await response.json()) as { error: { type: string; message: string } }
    expect(problem.error.type).toBe('invalid_request_error')
    expect(problem.error.message).toContain('web_search')
  })
})

describe('thinking', () => {
  const thinking = { type: 'enabled', budget_tokens: 2_000 }

  test('is shown with its signature, whole and streamed, and replayed unmodified', async () => {
    const tenant = await createTenant()
    const whole = await send(tenant.apiKey, { thinking, tools, messages: [askWeather] })
    const [thought] = whole.content
    expect(thought?.type === 'thinking' && thought.thinking.length > 0 && thought.signature.length > 0).toBe(true)
    const streamed = joinBlocks(await stream(tenant.apiKey, { thinking, tools, messages: [askWeather] }))
    expect(streamed[0]).toEqual(thought)
    const used = whole.content.find((block) => block.type === 'tool_use')
    const result = { type: 'tool_result', tool_use_id: used?.id, content: 'rain', is_error: true }
    const messages = [askWeather, { role: 'assistant', content: whole.content }, { role: 'user', content: [result] }]
    await send(tenant.apiKey, { thinking, tools, messages })
    const [seen] = await listSeen(api, 'anthropic')
    expect(seen?.body).toMatchObject({ thinking: { type: 'enabled' } })
    expect(JSON.stringify(seen?.body.messages)).toContain(JSON.stringify(thought))
    expect(JSON.stringify(seen?.body.messages)).toContain('Error: rain')
  })

  test('of a provider with signatures of its own kind survives the round trip', async () => {
    const tenant = await createTenant()
    const model = 'google/gemini-2.5-flash'
    const whole = await send(tenant.apiKey, { model, thinking, tools, messages: [askWeather] })
    expect(whole.content.map((block) => block.type)).toContain('thinking')
    const used = whole.content.find((block) => block.type === 'tool_use')
    const result = { type: 'tool_result', tool_use_id: used?.id, content: 'rain' }
    const messages = [askWeather, { role: 'assistant', content: whole.content }, { role: 'user', content: [result] }]
    await send(tenant.apiKey, { model, thinking, tools, messages })
    if (whole.content.some((block) => block.type === 'redacted_thinking')) {
      expect(JSON.stringify((await listSeen(api, 'google'))[0]?.body)).toContain('thoughtSignature')
    }
  })
})

describe('what coding clients send', () => {
  test('is understood or ignored: betas, effort, instructions between turns, images', async () => {
    const tenant = await createTenant()
    const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PIXEL } }
    const message = await send(tenant.apiKey, {
      system: [
        { type: 'text', text: 'x-billing' },
        { type: 'text', text: 'Be kind.', cache_control: { type: 'ephemeral', scope: 'global' } },
      ],
      thinking: { type: 'adaptive' },
      output_config: { effort: 'high' },
      context_management: { edits: [{ type: 'clear_thinking_20251015', keep: 'all' }] },
      metadata: { user_id: '{"device":"1"}' },
      tools,
      messages: [
        { role: 'user', content: [image, { type: 'text', text: 'Say hello', cache_control: { type: 'ephemeral' } }] },
        { role: 'system', content: 'Available kinds: a, b.' },
      ],
    })
    expect(message.stop_reason).toBe('end_turn')
    const [seen] = await listSeen(api, 'anthropic')
    expect(JSON.stringify(seen?.body)).toContain('Available kinds: a, b.')
    expect(JSON.stringify(seen?.body.messages)).toContain(PIXEL)
  })
})
