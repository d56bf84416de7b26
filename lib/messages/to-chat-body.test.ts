import { describe, expect, test } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { chatBody } from '@/lib/schemas/chat'
import { messagesBody } from '@/lib/schemas/messages'
import { toChatBody } from './to-chat-body'

const hello = [{ role: 'user', content: 'Hello' }]

/** Translates a body as it would come over HTTP; the result must itself be a valid chat body. */
function translate(body: Record<string, unknown>) {
  return chatBody.parse(toChatBody(messagesBody.parse({ model: 'a/b', messages: hello, ...body })))
}

describe('the conversation', () => {
  test('keeps text, images and cache breakpoints, instructions where they stand', () => {
    const source = { type: 'base64', media_type: 'image/png', data: 'AAAA' }
    const { messages } = translate({
      system: [{ type: 'text', text: 'S', cache_control: { type: 'ephemeral', ttl: '1h', scope: 'global' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', source },
            { type: 'text', text: 'a' },
          ],
        },
        { role: 'system', content: 'M' },
        { role: 'assistant', content: 'b' },
        { role: 'user', content: [{ type: 'image', source: { type: 'url', url: 'https://example.org/a.png' } }] },
      ],
      cache_control: { type: 'ephemeral' },
    })
    expect(messages).toMatchObject([
      { role: 'system', content: [{ text: 'S', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
      { role: 'user', content: [{ image_url: { url: 'data:image/png;base64,AAAA' } }, { text: 'a' }] },
      { role: 'system', content: 'M' },
      { role: 'assistant', content: 'b' },
      { role: 'user', content: [{ image_url: { url: 'https://example.org/a.png' } }] },
    ])
  })

  test('puts nothing between a call and its results: results first, then instructions, then what the user says', () => {
    const call = (id: string) => ({ type: 'tool_use', id, name: 'f', input: { x: 1 } })
    const { messages } = translate({
      messages: [
        ...hello,
        { role: 'assistant', content: [{ type: 'text', text: 'ok' }, call('1'), call('2')] },
        { role: 'system', content: 'M' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'and?' },
            { type: 'tool_result', tool_use_id: '1', content: 'one' },
            { type: 'tool_result', tool_use_id: '2', content: [{ type: 'text', text: 'two' }], is_error: true },
          ],
        },
      ],
    })
    expect(messages.slice(1)).toMatchObject([
      { role: 'assistant', tool_calls: [{ id: '1', function: { name: 'f', arguments: '{"x":1}' } }, { id: '2' }] },
      { role: 'tool', tool_call_id: '1', content: 'one' },
      { role: 'tool', tool_call_id: '2', content: 'Error: two' },
      { role: 'system', content: 'M' },
      { role: 'user', content: [{ text: 'and?' }] },
    ])
  })

  test('a breakpoint for the whole request stands on its last text', () => {
    expect(translate({ cache_control: { type: 'ephemeral' } }).messages).toMatchObject([
      { content: [{ text: 'Hello', cache_control: { type: 'ephemeral' } }] },
    ])
  })
})

describe('the options', () => {
  test.each([
    [{ type: 'auto' }, 'auto', undefined],
    [{ type: 'any', disable_parallel_tool_use: true }, 'required', false],
    [{ type: 'none' }, 'none', undefined],
    [{ type: 'tool', name: 'f' }, { type: 'function', function: { name: 'f' } }, undefined],
  ])('tool_choice %j', (tool_choice, expected, parallel) => {
    const tools = [{ name: 'f', input_schema: { type: 'object' }, cache_control: { type: 'ephemeral' } }]
    const body = translate({ tools, tool_choice })
    expect(body).toMatchObject({ tool_choice: expected, tools: [{ cache_control: { type: 'ephemeral' } }] })
    expect(body.parallel_tool_calls).toBe(parallel)
  })

  test.each([
    [{ thinking: { type: 'enabled', budget_tokens: 2000 } }, { max_tokens: 2000 }],
    [{ thinking: { type: 'enabled', budget_tokens: 2000 }, output_config: { effort: 'low' } }, { max_tokens: 2000 }],
    [{ thinking: { type: 'disabled' }, output_config: { effort: 'low' } }, { enabled: false }],
    [{ thinking: { type: 'adaptive' } }, { enabled: true }],
    [{ thinking: { type: 'adaptive', display: 'omitted' } }, { enabled: true, exclude: true }],
    [{ thinking: { type: 'adaptive' }, output_config: { effort: 'max' } }, { effort: 'max' }],
    [{ output_config: { effort: 'high' } }, { effort: 'high' }],
    [{}, undefined],
  ])('reasoning of %j', (given, expected) => {
    expect(translate(given).reasoning).toEqual(expected)
  })

  test('sampling, end user, schema and fallbacks', () => {
    const schema = { type: 'object' }
    const body = translate({
      temperature: 0.5,
      top_p: 0.9,
      top_k: 4,
      stop_sequences: ['END'],
      metadata: { user_id: 'u' },
      output_config: { format: { type: 'json_schema', schema } },
      fallbacks: [{ model: 'c/d' }],
    })
    expect(body).toMatchObject({ temperature: 0.5, top_p: 0.9, top_k: 4, stop: ['END'], user: 'u', models: ['c/d'] })
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { schema, strict: true } })
    expect(() => translate({ fallbacks: [{ model: 'c/d' }], models: ['e/f'] })).toThrow(AppError)
  })
})
