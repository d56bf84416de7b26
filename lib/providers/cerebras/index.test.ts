import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { cerebras } from './index'

test('names and ids that are repeated in every fragment open no second call', () => {
  expect(joinParts(runStream(cerebras, [readFixtureBytes('cerebras', 'tool-call.chunks.txt')])).toolCalls).toHaveLength(
    2,
  )
})

test('bounds the whole completion and sends no penalties', () => {
  const body = readBody(cerebras, { frequencyPenalty: 1, presencePenalty: 1 })
  expect(body).toMatchObject({ max_completion_tokens: 4096 })
  expect(JSON.stringify(body)).not.toContain('penalty')
})
