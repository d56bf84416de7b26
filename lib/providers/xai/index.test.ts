import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { xai } from './index'

test('reasoning that is counted beside the completion is added to it', () => {
  const { usage } = joinParts(runStream(xai, [readFixtureBytes('xai', 'text.chunks.txt')]))
  expect(usage).toEqual({
    promptTokens: 663,
    completionTokens: 174,
    cachedTokens: 654,
    cacheWriteTokens: 0,
    reasoningTokens: 124,
  })
})

test('reasoning that the total shows to be within the completion is not added again', () => {
  const usage = {
    prompt_tokens: 686,
    completion_tokens: 123,
    total_tokens: 809,
    completion_tokens_details: { reasoning_tokens: 112 },
  }
  const result = xai.parseResponse({ choices: [{ message: { content: 'x' }, finish_reason: 'stop' }], usage })
  expect(result.usage).toMatchObject({ completionTokens: 123, reasoningTokens: 112 })
})

test('models that refuse an effort or penalties do not get them', () => {
  const chat = { reasoning: { effort: 'medium' as const }, presencePenalty: 0.5, stop: ['x'] }
  expect(readBody(xai, chat, 'grok-3-mini')).toMatchObject({ reasoning_effort: 'medium' })
  for (const model of ['grok-4', 'grok-4-0709', 'grok-4-fast-reasoning', 'grok-4-1-fast-reasoning']) {
    const body = readBody(xai, chat, model)
    for (const field of ['reasoning_effort', 'presence_penalty', 'stop']) expect(body).not.toHaveProperty(field)
  }
  expect(readBody(xai, chat, 'grok-4-1-fast-non-reasoning')).toMatchObject({ presence_penalty: 0.5, stop: ['x'] })
})
