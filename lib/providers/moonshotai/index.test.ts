import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { moonshotai } from './index'

test('usage is read from the last choice of a stream', () => {
  const { usage } = joinParts(runStream(moonshotai, [readFixtureBytes('moonshotai', 'reasoning.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 900,
    completionTokens: 77,
    cachedTokens: 512,
    cacheWriteTokens: 0,
    reasoningTokens: 60,
  })
})

test('efforts are for K3, earlier models are switched on and off', () => {
  const chat = { reasoning: { effort: 'high' as const } }
  expect(readBody(moonshotai, chat, 'kimi-k3')).toMatchObject({
    thinking: { type: 'enabled' },
    reasoning_effort: 'high',
  })
  expect(readBody(moonshotai, chat, 'kimi-k2.6')).toMatchObject({ thinking: { type: 'enabled' } })
  expect(readBody(moonshotai, chat, 'kimi-k2.6')).not.toHaveProperty('reasoning_effort')
})

test('forced tools are beyond it, and reasoning goes back on every turn', () => {
  const body = readBody(moonshotai, {
    tools: [WEATHER_TOOL],
    toolChoice: { type: 'function', function: { name: 'get_weather' } },
    messages: [
      {
        role: 'assistant',
        content: 'x',
        reasoning_details: [
          { type: 'reasoning.text', text: 'I ' },
          { type: 'reasoning.summary', summary: 'think' },
        ],
      },
      { role: 'user', content: 'y' },
    ],
  })
  expect(body.tool_choice).toBe('auto')
  expect(body.messages).toMatchObject([
    { role: 'assistant', content: 'x', reasoning_content: 'I think' },
    { role: 'user' },
  ])
})
