import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { deepseek } from './index'

test('cache hits are read from the field that DeepSeek has for them', () => {
  const { usage, reasoning } = joinParts(runStream(deepseek, [readFixtureBytes('deepseek', 'reasoning.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 1600,
    completionTokens: 64,
    cachedTokens: 1536,
    cacheWriteTokens: 0,
    reasoningTokens: 48,
  })
  expect(reasoning).toBe('Saturn hat über 140 Monde; der größte ist Titan.')
})

test('thinking is switched by its type and one of two efforts', () => {
  expect(readBody(deepseek, { reasoning: { effort: 'low' } })).toMatchObject({
    thinking: { type: 'enabled' },
    reasoning_effort: 'high',
  })
  expect(readBody(deepseek, { reasoning: { effort: 'xhigh' } })).toMatchObject({ reasoning_effort: 'max' })
  const off = readBody(deepseek, { reasoning: { effort: 'none' } })
  expect(off).toMatchObject({ thinking: { type: 'disabled' } })
  expect(off).not.toHaveProperty('reasoning_effort')
})

test('reasoning goes back within a chain of tool calls and nowhere else', () => {
  const call = { id: 'c1', type: 'function' as const, function: { name: 'f', arguments: '{}' } }
  const body = readBody(deepseek, {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b', reasoning: 'old thoughts' },
      { role: 'user', content: 'c' },
      { role: 'assistant', content: null, reasoning: 'new thoughts', tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: 'd' },
    ],
  })
  expect(body.messages).toEqual([
    { role: 'user', content: 'a' },
    { role: 'assistant', content: 'b' },
    { role: 'user', content: 'c' },
    { role: 'assistant', content: null, reasoning_content: 'new thoughts', tool_calls: [call] },
    { role: 'tool', tool_call_id: 'c1', content: 'd' },
  ])
})

test('a schema is told in words, since only "some JSON" can be asked for', () => {
  const schema = { type: 'object', properties: { moon: { type: 'string' } } }
  const body = readBody(deepseek, { responseFormat: { type: 'json_schema', json_schema: { name: 'm', schema } } })
  expect(body.response_format).toEqual({ type: 'json_object' })
  expect(JSON.stringify(body.messages)).toContain(JSON.stringify(JSON.stringify(schema)).slice(1, -1))
})
