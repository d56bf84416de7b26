import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { minimax } from './index'

test('reasoning is asked for apart and its blocks are passed on', () => {
  expect(readBody(minimax, { reasoning: { effort: 'low' } })).toMatchObject({
    reasoning_split: true,
    thinking: { type: 'adaptive' },
  })
  expect(readBody(minimax, { reasoning: { enabled: false } })).toMatchObject({ thinking: { type: 'disabled' } })
  const { reasoning, details } = joinParts(runStream(minimax, [readFixtureBytes('minimax', 'reasoning.chunks.txt')]))
  expect(details).toEqual([
    { type: 'reasoning.text', id: 'reasoning-text-1', format: 'MiniMax-response-v1', index: 0, text: reasoning },
  ])
})

test('a failure inside a 200 answer is a failure', () => {
  const body = { id: 'x', choices: null, base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }
  expect(minimax.parseResponse(body)).toMatchObject({
    choices: [],
    usage: null,
    error: { type: 'payment_required', code: '1008', message: 'insufficient balance' },
  })
  const stream = { id: 'x', base_resp: { status_code: 1026, status_msg: 'input new_sensitive' } }
  expect(minimax.createStreamParser().parse({ event: undefined, data: JSON.stringify(stream) })).toMatchObject([
    { type: 'error', error: { type: 'content_policy_violation' } },
  ])
})

test('the whole answer that ends a stream is not said twice', () => {
  const chunk = {
    id: 'x',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'all of it again' } }],
  }
  const parts = minimax.createStreamParser().parse({ event: undefined, data: JSON.stringify(chunk) })
  expect(parts.map((part) => part.type)).toEqual(['metadata', 'finish'])
})
