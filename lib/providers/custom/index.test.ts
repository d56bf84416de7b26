import { expect, test } from 'vitest'
import { createChat, readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { custom } from './index'

test('has no base URL of its own and needs no key', () => {
  expect(custom.defaultBaseUrl).toBeNull()
  const { url, headers } = custom.toRequest(createChat(), {
    baseUrl: 'http://127.0.0.1:11434/v1',
    apiKey: '',
    model: 'qwen3:8b',
  })
  expect(url).toBe('http://127.0.0.1:11434/v1/chat/completions')
  expect(headers).toEqual({ 'content-type': 'application/json', accept: 'application/json' })
})

test('tool calls without ids get some, and a stop after them is tool_calls', () => {
  const { toolCalls, finishReason } = joinParts(runStream(custom, [readFixtureBytes('custom', 'tool-call.chunks.txt')]))
  expect(toolCalls.map((call) => call.id)).toEqual(['call_chatcmpl417_0', 'call_chatcmpl417_1'])
  expect(finishReason).toBe('tool_calls')
})

test('an error in the middle of a stream is one typed error', () => {
  const parser = custom.createStreamParser()
  const read = (data: unknown, event?: string) => parser.parse({ event, data: JSON.stringify(data) })
  expect(
    read({ error: { code: 429, message: 'slow down' }, choices: [{ delta: {}, finish_reason: 'error' }] }),
  ).toMatchObject([{ type: 'error', error: { type: 'rate_limit_exceeded', status: null, message: 'slow down' } }])
  expect(read({ detail: 'boom' }, 'error')).toMatchObject([
    { type: 'error', error: { type: 'unmapped', message: 'boom' } },
  ])
  expect(read({ error: 'CUDA out of memory' })).toMatchObject([
    { type: 'error', error: { message: 'CUDA out of memory' } },
  ])
})

test('reasoning blocks of another gateway are passed on, invented kinds are not', () => {
  const details = [
    { type: 'reasoning.encrypted', data: 'x', format: 'openai-responses-v1', id: 'rs_1', index: 0 },
    { type: 'reasoning.invented', data: 'y' },
  ]
  const chunk = { id: '1', choices: [{ index: 0, delta: { reasoning_details: details } }] }
  const [, delta] = custom.createStreamParser().parse({ event: undefined, data: JSON.stringify(chunk) })
  expect(delta).toMatchObject({ type: 'delta', delta: { role: 'assistant', reasoning_details: [details[0]] } })
})

test('names stand before the text, images of tools follow after the last answer', () => {
  const image = { type: 'image_url' as const, image_url: { url: 'https://example.org/a.png', detail: 'low' as const } }
  const body = readBody(custom, {
    messages: [
      { role: 'user', name: 'Ada', content: 'Hi' },
      { role: 'developer', content: 'Be brief.' },
      {
        role: 'assistant',
        content: '',
        tool_calls: ['a', 'b'].map((id) => ({ id, type: 'function', function: { name: 'shoot', arguments: '{}' } })),
      },
      { role: 'tool', tool_call_id: 'a', content: [{ type: 'text', text: 'done' }, image] },
      { role: 'tool', tool_call_id: 'b', content: 'done too' },
    ],
  })
  expect(body.messages).toMatchObject([
    { role: 'user', content: 'Ada: Hi' },
    { role: 'system', content: 'Be brief.' },
    { role: 'assistant', content: null },
    { role: 'tool', tool_call_id: 'a', content: 'done' },
    { role: 'tool', tool_call_id: 'b', content: 'done too' },
    { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.org/a.png' } }] },
  ])
})
