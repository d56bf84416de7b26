import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { novita } from './index'

test('has the reasoning parted from the answer', () => {
  expect(readBody(novita, { reasoning: { effort: 'low' } })).toMatchObject({
    separate_reasoning: true,
    enable_thinking: true,
    thinking_budget: 819,
  })
})
