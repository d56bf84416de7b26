import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { groq } from './index'

test('usage is read from x_groq', () => {
  const { usage } = joinParts(runStream(groq, [readFixtureBytes('groq', 'reasoning.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 610,
    completionTokens: 120,
    cachedTokens: 512,
    cacheWriteTokens: 0,
    reasoningTokens: 99,
  })
})

test('reasoning is asked for apart from the answer, and only when it is on', () => {
  expect(readBody(groq, { reasoning: { effort: 'xhigh' } })).toMatchObject({
    reasoning_effort: 'high',
    reasoning_format: 'parsed',
  })
  const off = readBody(groq, { reasoning: { effort: 'none' } })
  expect(off).toMatchObject({ reasoning_effort: 'none' })
  expect(off).not.toHaveProperty('reasoning_format')
})
