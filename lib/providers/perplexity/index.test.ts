import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { perplexity } from './index'

test('usage comes with every chunk and the last one is the whole', () => {
  const usages = runStream(perplexity, [readFixtureBytes('perplexity', 'reasoning.chunks.txt')]).filter(
    (part) => part.type === 'usage',
  )
  expect(usages.length).toBeGreaterThan(3)
  expect(usages.at(-1)?.usage).toMatchObject({ promptTokens: 40, completionTokens: 200, reasoningTokens: 160 })
})

test('tools are not sent, and an effort to reasoning models alone', () => {
  const chat = { tools: [WEATHER_TOOL], toolChoice: 'auto' as const, reasoning: { effort: 'high' as const } }
  expect(JSON.stringify(readBody(perplexity, chat, 'sonar-pro'))).not.toMatch(/tool|reasoning_effort/)
  expect(readBody(perplexity, chat, 'sonar-reasoning-pro')).toMatchObject({ reasoning_effort: 'high' })
})
