import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { openai } from './index'

test('cached and reasoning tokens are counted within the prompt and the completion', () => {
  const { usage } = joinParts(runStream(openai, [readFixtureBytes('openai', 'reasoning.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 1240,
    completionTokens: 212,
    cachedTokens: 1024,
    cacheWriteTokens: 0,
    reasoningTokens: 192,
  })
})

test('asks for usage in streams only, and bounds the answer under the name that every model takes', () => {
  expect(readBody(openai, { stream: true })).toMatchObject({
    stream: true,
    stream_options: { include_usage: true },
    max_completion_tokens: 4096,
  })
  expect(readBody(openai)).not.toHaveProperty('stream_options')
  expect(readBody(openai)).not.toHaveProperty('max_tokens')
})

test('keeps the developer role, names, image detail and strict tools', () => {
  const body = readBody(openai, {
    messages: [
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }] },
      {
        role: 'user',
        name: 'Ada',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'https://example.org/a.png', detail: 'original' } },
        ],
      },
    ],
    tools: [{ type: 'function', function: { ...WEATHER_TOOL.function, strict: true } }],
    toolChoice: { type: 'function', function: { name: 'get_weather' } },
    parallelToolCalls: false,
  })
  expect(body.messages).toEqual([
    { role: 'developer', content: 'Be brief.' },
    {
      role: 'user',
      name: 'Ada',
      content: [
        { type: 'text', text: 'What is it?' },
        { type: 'image_url', image_url: { url: 'https://example.org/a.png', detail: 'high' } },
      ],
    },
  ])
  expect(body.tools).toEqual([{ type: 'function', function: { ...WEATHER_TOOL.function, strict: true } }])
  expect(body).toMatchObject({
    tool_choice: { type: 'function', function: { name: 'get_weather' } },
    parallel_tool_calls: false,
  })
})

test('reasoning models get an effort and no sampling fields; the others the reverse', () => {
  const chat = { reasoning: { effort: 'max' as const }, temperature: 0.3, stop: ['x'], seed: 4 }
  const thinking = readBody(openai, chat, 'gpt-5.2')
  expect(thinking).toMatchObject({ reasoning_effort: 'xhigh', seed: 4 })
  expect(thinking).not.toHaveProperty('temperature')
  expect(thinking).not.toHaveProperty('stop')
  const plain = readBody(openai, chat, 'gpt-4.1-mini')
  expect(plain).toMatchObject({ temperature: 0.3, stop: ['x'] })
  expect(plain).not.toHaveProperty('reasoning_effort')
  expect(readBody(openai, chat, 'gpt-5-chat-latest')).toMatchObject({ temperature: 0.3 })
})

test('fields that OpenAI does not know stay away', () => {
  const body = readBody(openai, { topK: 5, minP: 0.1, topA: 0.1, repetitionPenalty: 1.1 }, 'gpt-4.1')
  for (const field of ['top_k', 'min_p', 'top_a', 'repetition_penalty']) expect(body).not.toHaveProperty(field)
})

test('an overlong id from another provider is shortened, for the call and its answer alike', () => {
  const id = 'toolu_'.padEnd(64, 'x')
  const body = readBody(openai, {
    messages: [
      {
        role: 'assistant',
        content: 'Let me look.',
        reasoning: 'hidden',
        tool_calls: [{ id, type: 'function', function: { name: 'get_weather', arguments: '' } }],
      },
      { role: 'tool', tool_call_id: id, content: 'sunny' },
    ],
  })
  const [call, answer] = body.messages as [
    { tool_calls: [{ id: string; function: { arguments: string } }] },
    { tool_call_id: string },
  ]
  expect(call.tool_calls[0].id).toBe(answer.tool_call_id)
  expect(answer.tool_call_id.length).toBeLessThanOrEqual(40)
  expect(call.tool_calls[0].function.arguments).toBe('{}')
  expect(JSON.stringify(body)).not.toContain('hidden')
})

test('says how long an answer is meant to be in its own words, to models that can be told', () => {
  const verbosityOf = (verbosity: 'low' | 'max', model: string) => readBody(openai, { verbosity }, model).verbosity
  expect(verbosityOf('low', 'gpt-5.2')).toBe('low')
  expect(verbosityOf('max', 'gpt-5.2')).toBe('high')
  expect(verbosityOf('low', 'gpt-5.2-chat-latest')).toBeUndefined()
  expect(verbosityOf('low', 'gpt-4o')).toBeUndefined()
})
