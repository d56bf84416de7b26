import { describe, expect, test } from 'vitest'
import type { ChatMessage, ReasoningDetail } from '../spec'
import { createChat, PIXEL, readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes, readFixtureJson } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { anthropic } from './index'

const OLD = 'claude-sonnet-4-5-20250929'
const NEW = 'claude-opus-4-7'
const CALL = {
  id: 'toolu_1',
  type: 'function' as const,
  function: { name: 'get_weather', arguments: '{"city":"Lima"}' },
}
const SIGNED: ReasoningDetail = {
  type: 'reasoning.text',
  text: 'hm',
  signature: 'sig',
  format: 'anthropic-claude-v1',
  index: 0,
}

describe('the request', () => {
  test('goes to /messages under a base URL with or without the version', () => {
    const url = (baseUrl: string) => anthropic.toRequest(createChat(), { baseUrl, apiKey: 'k', model: OLD }).url
    expect(url('https://api.anthropic.com')).toBe('https://api.anthropic.com/v1/messages')
    expect(url('https://api.anthropic.com/v1')).toBe('https://api.anthropic.com/v1/messages')
    expect(anthropic.toRequest(createChat(), { baseUrl: 'http://x', apiKey: 'k', model: OLD }).headers).toMatchObject({
      'x-api-key': 'k',
      'anthropic-version': '2023-06-01',
    })
  })

  test('instructions stand apart, neighbours of one role are merged, tool answers are the user’s', () => {
    const messages: ChatMessage[] = [
      { role: 'system', content: [{ type: 'text', text: 'S', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
      { role: 'developer', content: 'D' },
      { role: 'user', name: 'Ada', content: 'a' },
      {
        role: 'user',
        content: [
          { type: 'text', text: '' },
          { type: 'text', text: 'b', cache_control: { type: 'ephemeral' } },
        ],
      },
      { role: 'assistant', content: '', tool_calls: [CALL, { ...CALL, id: 'toolu_2' }] },
      { role: 'tool', tool_call_id: 'toolu_1', content: 'sunny' },
      {
        role: 'tool',
        tool_call_id: 'toolu_2',
        content: [
          { type: 'text', text: 'rainy' },
          { type: 'image_url', image_url: { url: PIXEL } },
        ],
      },
      { role: 'user', content: 'c' },
      { role: 'assistant', content: 'Then ' },
    ]
    const body = readBody(anthropic, { messages }, OLD)
    expect(body.system).toEqual([
      { type: 'text', text: 'S', cache_control: { type: 'ephemeral', ttl: '1h' } },
      { type: 'text', text: 'D' },
    ])
    const input = { city: 'Lima' }
    expect(body.messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Ada: a' },
          { type: 'text', text: 'b', cache_control: { type: 'ephemeral' } },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', id: 'toolu_1', name: 'get_weather', input },
          { type: 'tool_use', id: 'toolu_2', name: 'get_weather', input },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'toolu_1', content: 'sunny' },
          {
            type: 'tool_result',
            tool_use_id: 'toolu_2',
            content: [
              { type: 'text', text: 'rainy' },
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
            ],
          },
          { type: 'text', text: 'c' },
        ],
      },
      { role: 'assistant', content: [{ type: 'text', text: 'Then' }] },
    ])
  })

  test('images by URL stay URLs; instructions alone become what the user says', () => {
    const url = 'https://example.org/a.png'
    expect(
      readBody(anthropic, { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] }, OLD)
        .messages,
    ).toEqual([{ role: 'user', content: [{ type: 'image', source: { type: 'url', url } }] }])
    const alone = readBody(anthropic, { messages: [{ role: 'system', content: 'S' }] }, OLD)
    expect(alone).not.toHaveProperty('system')
    expect(alone.messages).toEqual([{ role: 'user', content: [{ type: 'text', text: 'S' }] }])
  })

  test('tools and every way to choose them', () => {
    const choice = (toolChoice: Parameters<typeof createChat>[0]) =>
      readBody(anthropic, { tools: [WEATHER_TOOL], ...toolChoice }, OLD).tool_choice
    expect(
      readBody(anthropic, { tools: [{ ...WEATHER_TOOL, cache_control: { type: 'ephemeral' } }] }, OLD).tools,
    ).toEqual([
      {
        name: 'get_weather',
        description: 'The weather of a city.',
        input_schema: WEATHER_TOOL.function.parameters,
        cache_control: { type: 'ephemeral' },
      },
    ])
    expect(choice({})).toBeUndefined()
    expect(choice({ toolChoice: 'none' })).toEqual({ type: 'none' })
    expect(choice({ toolChoice: 'required', parallelToolCalls: false })).toEqual({
      type: 'any',
      disable_parallel_tool_use: true,
    })
    expect(choice({ parallelToolCalls: false })).toEqual({ type: 'auto', disable_parallel_tool_use: true })
    expect(choice({ toolChoice: { type: 'function', function: { name: 'f' } } })).toEqual({ type: 'tool', name: 'f' })
    expect(readBody(anthropic, { toolChoice: 'auto' }, OLD)).not.toHaveProperty('tool_choice')
  })

  test('a schema uses the provider’s own output format', () => {
    const schema = { type: 'object', properties: {}, additionalProperties: false }
    const body = readBody(
      anthropic,
      { responseFormat: { type: 'json_schema', json_schema: { name: 'n', schema } }, reasoning: { effort: 'low' } },
      NEW,
    )
    expect(body.output_config).toEqual({ effort: 'low', format: { type: 'json_schema', schema } })
    expect(JSON.stringify(readBody(anthropic, { responseFormat: { type: 'json_object' } }, OLD).system)).toContain(
      'JSON object',
    )
  })

  test('sampling fields are brought into what the model takes', () => {
    const chat = { temperature: 1.7, topP: 0.5, topK: 9, stop: ['END', ' \n'], user: 'hash' }
    expect(readBody(anthropic, chat, OLD)).toMatchObject({
      temperature: 1,
      top_k: 9,
      stop_sequences: ['END'],
      metadata: { user_id: 'hash' },
    })
    expect(readBody(anthropic, chat, OLD)).not.toHaveProperty('top_p')
    for (const field of ['temperature', 'top_p', 'top_k'])
      expect(readBody(anthropic, chat, NEW)).not.toHaveProperty(field)
    const thinking = readBody(anthropic, { ...chat, topP: 0.97, reasoning: { effort: 'low' } }, OLD)
    expect(thinking).toMatchObject({ top_p: 0.97 })
    expect(thinking).not.toHaveProperty('temperature')
    expect(thinking).not.toHaveProperty('top_k')
  })
})

describe('thinking', () => {
  const thinking = (chat: Parameters<typeof createChat>[0], model = OLD) => readBody(anthropic, chat, model).thinking

  test.each([
    ['max', 10_000, 9500],
    ['xhigh', 10_000, 9500],
    ['high', 10_000, 8000],
    ['medium', 10_000, 5000],
    ['low', 10_000, 2000],
    ['minimal', 10_000, 1024],
    ['max', 1025, 1024],
    ['high', 1100, 1024],
  ] as const)('effort %s of %d tokens is a budget of %d', (effort, maxTokens, budget_tokens) => {
    expect(thinking({ reasoning: { effort }, maxTokens })).toEqual({ type: 'enabled', budget_tokens })
  })

  test('a budget stays below the answer’s bound, and an answer too short for any does without', () => {
    expect(thinking({ reasoning: { maxTokens: 50_000 }, maxTokens: 4000 })).toEqual({
      type: 'enabled',
      budget_tokens: 3999,
    })
    expect(thinking({ reasoning: { effort: 'max' }, maxTokens: 1024 })).toBeUndefined()
  })

  test('models since 4.7 think adaptively with an effort', () => {
    for (const model of [NEW, 'claude-opus-5', 'claude-sonnet-5', 'claude-fable-5']) {
      const body = readBody(anthropic, { reasoning: { effort: 'xhigh' } }, model)
      expect(body.thinking).toEqual({ type: 'adaptive', display: 'summarized' })
      expect(body.output_config).toEqual({ effort: 'xhigh' })
    }
    expect(thinking({ reasoning: { effort: 'none' } }, NEW)).toEqual({ type: 'disabled' })
    expect(thinking({ reasoning: { effort: 'none' } }, 'claude-fable-5')).toBeUndefined()
    for (const model of [
      'claude-3-7-sonnet-20250219',
      'claude-opus-4-20250514',
      'claude-sonnet-4-6',
      'claude-haiku-4-5',
    ]) {
      expect(thinking({ reasoning: { effort: 'low' } }, model)).toMatchObject({ type: 'enabled' })
    }
  })

  test('nothing is sent that would be refused: a forced tool, or a chain of tools whose thinking is lost', () => {
    const reasoning = { effort: 'high' as const }
    expect(thinking({ reasoning, tools: [WEATHER_TOOL], toolChoice: 'required' })).toBeUndefined()
    const chain = (reasoning_details: ReasoningDetail[]): ChatMessage[] => [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: null, reasoning_details, tool_calls: [CALL] },
      { role: 'tool', tool_call_id: 'toolu_1', content: 'x' },
    ]
    expect(thinking({ reasoning, messages: chain([]) })).toBeUndefined()
    expect(thinking({ reasoning, messages: chain([{ ...SIGNED, format: 'unknown' }]) })).toBeUndefined()
    expect(thinking({ reasoning, messages: chain([SIGNED]) })).toBeDefined()
    expect(thinking({ messages: chain([]) })).toBeUndefined()
  })

  test('what a stream gave goes back as it was, joined or in pieces', () => {
    const parts = runStream(anthropic, [readFixtureBytes('anthropic', 'reasoning.chunks.txt')])
    const expected = [
      {
        type: 'thinking',
        thinking: 'Saturn hat über 140 Monde; der größte ist Titan.',
        signature: 'EqoBCkgIARABGAIiQL2UoU0b',
      },
      { type: 'redacted_thinking', data: 'EmwKAhgBEgy3va3pzix=' },
    ]
    const pieces = parts.flatMap((part) => (part.type === 'delta' ? (part.delta.reasoning_details ?? []) : []))
    const whole = anthropic.parseResponse(readFixtureJson('anthropic', 'reasoning.json')).choices[0]?.message
      .reasoning_details
    for (const reasoning_details of [pieces, joinParts(parts).details, whole]) {
      const body = readBody(
        anthropic,
        {
          messages: [
            { role: 'assistant', content: 'x', reasoning_details },
            { role: 'user', content: 'y' },
          ],
        },
        OLD,
      )
      expect(body.messages).toMatchObject([
        { role: 'assistant', content: [...expected, { type: 'text', text: 'x' }] },
        { role: 'user' },
      ])
    }
    expect(joinParts(parts).details).toEqual(whole)
  })
})

describe('the answer', () => {
  test('the prompt is what was read fresh, from the cache and into the cache', () => {
    const usage = {
      promptTokens: 1540,
      completionTokens: 120,
      cachedTokens: 1000,
      cacheWriteTokens: 500,
      reasoningTokens: 90,
    }
    expect(joinParts(runStream(anthropic, [readFixtureBytes('anthropic', 'reasoning.chunks.txt')])).usage).toEqual(
      usage,
    )
    expect(anthropic.parseResponse(readFixtureJson('anthropic', 'reasoning.json')).usage).toEqual(usage)
  })

  test('a sum that no counter can hold is no usage', () => {
    const usage = { input_tokens: Number.MAX_SAFE_INTEGER, cache_read_input_tokens: 10, output_tokens: 1 }
    expect(anthropic.parseResponse({ content: [], usage }).usage).toBeNull()
  })

  test('text before a tool call and the calls themselves are both kept', () => {
    const { content, toolCalls } = joinParts(
      runStream(anthropic, [readFixtureBytes('anthropic', 'tool-call.chunks.txt')]),
    )
    expect(content).toBe('Let me look.')
    expect(toolCalls.map((call) => call.id)).toEqual(['toolu_01A0bCdEf', 'toolu_01A1bCdEf'])
  })

  test('a tool without input has an empty object as its arguments', () => {
    const parser = anthropic.createStreamParser()
    const events = [
      { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id: 't', name: 'now', input: {} } },
      { type: 'content_block_stop', index: 0 },
    ]
    const parts = events.flatMap((event) => parser.parse({ event: event.type, data: JSON.stringify(event) }))
    expect(joinParts(parts).toolCalls).toEqual([
      { id: 't', type: 'function', function: { name: 'now', arguments: '{}' } },
    ])
  })

  test.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['tool_use', 'tool_calls'],
    ['refusal', 'content_filter'],
  ])('%s means %s', (stop_reason, finishReason) => {
    expect(anthropic.parseResponse({ content: [], stop_reason }).choices[0]).toMatchObject({
      finishReason,
      nativeFinishReason: stop_reason,
    })
  })

  test('an error event in the middle of a stream is one typed error', () => {
    const event = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }
    expect(anthropic.createStreamParser().parse({ event: 'error', data: JSON.stringify(event) })).toMatchObject([
      { type: 'error', error: { type: 'provider_overloaded', code: 'overloaded_error', message: 'Overloaded' } },
    ])
    expect(anthropic.parseResponse(event)).toMatchObject({ choices: [], error: { type: 'provider_overloaded' } })
  })
})
