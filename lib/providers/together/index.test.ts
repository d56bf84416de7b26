import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { together } from './index'

test('its word for the end of an answer is a stop, and its own word is kept', () => {
  const parts = runStream(together, [readFixtureBytes('together', 'text.chunks.txt')])
  expect(parts.find((part) => part.type === 'finish')).toMatchObject({
    finishReason: 'stop',
    nativeFinishReason: 'eos',
  })
  expect(joinParts(runStream(together, [readFixtureBytes('together', 'reasoning.chunks.txt')])).usage).toMatchObject({
    cachedTokens: 256,
  })
})

test('takes the sampling fields of open models, and reasoning as an object', () => {
  const body = readBody(together, { topK: 40, minP: 0.05, repetitionPenalty: 1.1, reasoning: { effort: 'low' } })
  expect(body).toMatchObject({
    top_k: 40,
    min_p: 0.05,
    repetition_penalty: 1.1,
    reasoning: { enabled: true },
    reasoning_effort: 'low',
  })
  expect(readBody(together, { reasoning: { enabled: false } }).reasoning).toEqual({ enabled: false })
})
