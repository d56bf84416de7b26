import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { alibaba } from './index'

test('explicit cache writes are counted', () => {
  const { usage } = joinParts(runStream(alibaba, [readFixtureBytes('alibaba', 'reasoning.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 2300,
    completionTokens: 90,
    cachedTokens: 1024,
    cacheWriteTokens: 512,
    reasoningTokens: 70,
  })
})

test('thinking is switched by its own flag with a budget in tokens', () => {
  expect(readBody(alibaba, { reasoning: { effort: 'medium' } })).toMatchObject({
    enable_thinking: true,
    thinking_budget: 2048,
  })
  expect(readBody(alibaba, { reasoning: { maxTokens: 300 } })).toMatchObject({ thinking_budget: 300 })
  expect(readBody(alibaba, { reasoning: { enabled: false } })).toMatchObject({ enable_thinking: false })
})

test('cache breakpoints are kept, a prefilled answer is marked', () => {
  const cached = { type: 'text' as const, text: 'long', cache_control: { type: 'ephemeral' as const } }
  const body = readBody(alibaba, {
    messages: [
      { role: 'system', content: [cached] },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
      { role: 'assistant', content: 'The moon is' },
    ],
  })
  expect(body.messages).toEqual([
    { role: 'system', content: [cached] },
    { role: 'user', content: 'a\nb' },
    { role: 'assistant', content: 'The moon is', partial: true },
  ])
})
