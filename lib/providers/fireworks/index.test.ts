import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { fireworks } from './index'

test('takes the sampling fields of open models, and an effort that can be none', () => {
  expect(readBody(fireworks, { topK: 40, minP: 0.05, reasoning: { effort: 'none' } })).toMatchObject({
    top_k: 40,
    min_p: 0.05,
    reasoning_effort: 'none',
  })
})
