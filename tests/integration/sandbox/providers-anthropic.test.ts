import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { countTokens } from '@/sandbox/providers/generate/count-tokens'
import { ANTHROPIC_HEADERS, events, post, useSandbox } from './providers-support'

const sandbox = useSandbox()
const url = (path = '') => `${sandbox.url()}/providers/anthropic/v1/messages${path}`
const ask = (content: unknown, more: Record<string, unknown> = {}) => ({
  model: 'claude-sonnet-4-5',
  max_tokens: 4_000,
  messages: [{ role: 'user', content }],
  ...more,
})
const TOOL = {
  name: 'get_weather',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
}
const THINKING = { type: 'enabled', budget_tokens: 1_024 }

const block = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  thinking: z.string().optional(),
  id: z.string().optional(),
})
const message = z.looseObject({
  type: z.literal('message'),
  content: z.array(block),
  stop_reason: z.string(),
  stop_sequence: z.string().nullable(),
  usage: z.looseObject({
    input_tokens: z.number(),
    output_tokens: z.number(),
    cache_creation_input_tokens: z.number(),
    cache_read_input_tokens: z.number(),
  }),
})

async function create(body: unknown) {
  const response = await post(url(), ANTHROPIC_HEADERS, body)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return message.parse(JSON.parse(text))
}

async function stream(body: Record<string, unknown>): Promise<{ type: string }[]> {
  const text = await (await post(url(), ANTHROPIC_HEADERS, { ...body, stream: true })).text()
  return events(text).map((data) => z.looseObject({ type: z.string() }).parse(JSON.parse(data)))
}

describe('messages', () => {
  it('answer with honest counts, and count_tokens agrees', async () => {
    const body = ask('Tell me about lighthouses nonce:k1', { system: 'Be brief.' })
    const made = await create(body)
    const text = made.content[0]?.text ?? ''
    expect(text).toContain('nonce:k1')
    expect(made).toMatchObject({ stop_reason: 'end_turn', stop_sequence: null })
    expect(made.usage.output_tokens).toBe(countTokens(text))
    const counted: unknown = await (await post(url('/count_tokens'), ANTHROPIC_HEADERS, body)).json()
    expect(counted).toEqual({ input_tokens: made.usage.input_tokens })
  })

  it('end at a stop sequence, at max_tokens, and with a refusal, each with its own reason', async () => {
    expect(await create(ask('say exactly: a|b', { stop_sequences: ['|'] }))).toMatchObject({
      stop_reason: 'stop_sequence',
      stop_sequence: '|',
    })
    expect(await create(ask('write 99 words', { max_tokens: 3 }))).toMatchObject({ stop_reason: 'max_tokens' })
    expect(await create(ask('Hi', { model: 'claude-sonnet-4-5#refuse' }))).toMatchObject({ stop_reason: 'refusal' })
  })

  it('see images and documents', async () => {
    const content = [
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: Buffer.alloc(64).toString('base64') } },
      { type: 'text', text: 'Describe this' },
    ]
    expect((await create(ask(content))).content[0]?.text).toContain('image/png')
  })

  it('stream the documented sequence of events', async () => {
    const types = (await stream(ask('What is tea?', { thinking: THINKING }))).map((event) => event.type)
    expect(types.slice(0, 3)).toEqual(['message_start', 'content_block_start', 'ping'])
    expect(types.slice(-2)).toEqual(['message_delta', 'message_stop'])
    expect(types.filter((type) => type === 'content_block_stop')).toHaveLength(2)
  })

  it('stream the same blocks as the answer that is not streamed', async () => {
    const body = ask('What is tea?', { thinking: THINKING })
    const whole = await create(body)
    const deltas = (await stream(body)).map(
      (event) =>
        z
          .looseObject({
            delta: z
              .looseObject({
                text: z.string().optional(),
                thinking: z.string().optional(),
                signature: z.string().optional(),
              })
              .optional(),
          })
          .parse(event).delta,
    )
    expect(deltas.map((delta) => delta?.thinking ?? '').join('')).toBe(whole.content[0]?.thinking)
    expect(deltas.map((delta) => delta?.text ?? '').join('')).toBe(whole.content[1]?.text)
    expect(deltas.map((delta) => delta?.signature ?? '').join('')).toBe(whole.content[0]?.signature)
  })

  it('cache a prefix at its breakpoint only, counted beside input_tokens', async () => {
    const system = [
      { type: 'text', text: 'A long preface about harbours. '.repeat(200), cache_control: { type: 'ephemeral' } },
    ]
    const first = (await create(ask('One?', { system }))).usage
    expect(first.cache_creation_input_tokens).toBe(1_550)
    expect(first.cache_read_input_tokens).toBe(0)
    const second = (await create(ask('Two?', { system }))).usage
    expect(second).toMatchObject({ input_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 1_550 })
    const plain = [{ type: 'text', text: 'A long preface about harbours. '.repeat(200) }]
    expect((await create(ask('Two?', { system: plain }))).usage).toMatchObject({
      input_tokens: 1_551,
      cache_read_input_tokens: 0,
    })
  })
})

describe('tools and thinking', () => {
  it('lead from a signed thought and a call to the final answer', async () => {
    const body = ask('What is the weather in Paris?', { tools: [TOOL], thinking: THINKING })
    const first = await create(body)
    expect(first.stop_reason).toBe('tool_use')
    expect(first.content.map((part) => part.type)).toEqual(['thinking', 'tool_use'])
    expect(first.content[1]).toMatchObject({ name: 'get_weather', input: { city: 'Paris' } })
    const result = { type: 'tool_result', tool_use_id: first.content[1]?.id, content: '21 degrees' }
    const messages = [
      ...body.messages,
      { role: 'assistant', content: first.content },
      { role: 'user', content: [result] },
    ]
    const second = await create({ ...body, messages })
    expect(second.content.at(-1)?.text).toContain('21 degrees')
    const changed = first.content.map((part) => (part.type === 'thinking' ? { ...part, thinking: 'Other.' } : part))
    const tampered = [...body.messages, { role: 'assistant', content: changed }, { role: 'user', content: [result] }]
    await expect(create({ ...body, messages: tampered })).rejects.toThrow('Invalid `signature`')
    const dropped = [
      ...body.messages,
      { role: 'assistant', content: first.content.slice(1) },
      { role: 'user', content: [result] },
    ]
    await expect(create({ ...body, messages: dropped })).rejects.toThrow('must start with a thinking block')
  })

  it('follow tool_choice', async () => {
    const tools = [TOOL]
    expect((await create(ask('Hello', { tools, tool_choice: { type: 'any' } }))).stop_reason).toBe('tool_use')
    expect((await create(ask('The weather?', { tools, tool_choice: { type: 'none' } }))).stop_reason).toBe('end_turn')
  })

  it('can hide the thought', async () => {
    const { content } = await create(ask('Why?', { model: 'claude-sonnet-4-5#redacted-thinking', thinking: THINKING }))
    expect(content.map((part) => part.type)).toEqual(['redacted_thinking', 'text'])
  })
})

describe('refusals of Anthropic', () => {
  it.each([
    ['no max_tokens', { model: 'c', messages: [{ role: 'user', content: 'x' }] }, 'max_tokens: Field required'],
    ['no messages', { model: 'c', max_tokens: 5 }, 'messages: Field required'],
    ['no model', { max_tokens: 5, messages: [] }, 'model: Field required'],
    [
      'a system message',
      ask('x', { messages: [{ role: 'system', content: 'x' }] }),
      "messages.0.role: Input should be 'user' or 'assistant'",
    ],
    ['an unknown field', ask('x', { frequency_penalty: 1 }), 'frequency_penalty: Extra inputs are not permitted'],
    ['too hot', ask('x', { temperature: 1.5 }), 'temperature: Input should be less than or equal to 1'],
    ['an empty text', ask([{ type: 'text', text: '' }]), 'messages: text content blocks must be non-empty'],
    [
      'a result without a call',
      ask([{ type: 'tool_result', tool_use_id: 'a', content: '' }]),
      'unexpected `tool_use_id`',
    ],
    [
      'a thought over max_tokens',
      ask('x', { max_tokens: 1_000, thinking: THINKING }),
      '`max_tokens` must be greater than',
    ],
    [
      'too long a prompt',
      ask('x'.repeat(401), { model: 'claude-3#context=100' }),
      'prompt is too long: 101 tokens > 100 maximum',
    ],
  ])('400 for %s', async (_name, body, text) => {
    const response = await post(url(), ANTHROPIC_HEADERS, body)
    expect(response.status).toBe(400)
    const error: unknown = await response.json()
    expect(error).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringContaining(text) as unknown },
    })
  })

  it('need a key and a version', async () => {
    const json = { 'content-type': 'application/json' }
    const without = await post(url(), { ...json, 'anthropic-version': '2023-06-01' }, ask('x'))
    expect(without.status).toBe(401)
    expect(await without.json()).toMatchObject({ error: { type: 'authentication_error' } })
    const unversioned = await post(url(), { ...json, 'x-api-key': 'k' }, ask('x'))
    expect(unversioned.status).toBe(400)
    expect(unversioned.headers.get('request-id')).toMatch(/^req_/)
  })

  it('say overloaded with 529', async () => {
    const response = await post(url(), ANTHROPIC_HEADERS, ask('x', { model: 'claude-3#529' }))
    expect(response.status).toBe(529)
    expect(await response.json()).toMatchObject({ error: { type: 'overloaded_error' } })
  })
})
