import { expect, test } from 'vitest'
import type { ChatRequest } from '../spec'
import { resolveReasoning } from './resolve-reasoning'

const resolve = (reasoning: ChatRequest['reasoning'], maxTokens = 10_000) => resolveReasoning({ reasoning, maxTokens })

test.each([
  ['max', 9500],
  ['xhigh', 9500],
  ['high', 8000],
  ['medium', 5000],
  ['low', 2000],
  ['minimal', 1000],
] as const)('effort %s may think for its share of the answer', (effort, budgetTokens) => {
  expect(resolve({ effort })).toEqual({ on: true, effort, budgetTokens })
})

test.each([
  [9600, 'high'],
  [8000, 'high'],
  [7999, 'medium'],
  [2000, 'low'],
  [10, 'minimal'],
] as const)('a budget of %d tokens has the name %s', (maxTokens, effort) => {
  expect(resolve({ maxTokens })).toEqual({ on: true, effort, budgetTokens: maxTokens })
})

test('switched on without more is medium; off is off; silence is the model’s default', () => {
  expect(resolve({ enabled: true })).toEqual({ on: true, effort: 'medium', budgetTokens: 5000 })
  for (const off of [
    { enabled: false },
    { effort: 'none' as const },
    { maxTokens: 0 },
    { enabled: false, effort: 'high' as const },
  ]) {
    expect(resolve(off)).toEqual({ on: false })
  }
  expect(resolve(undefined)).toBeUndefined()
  expect(resolve({})).toBeUndefined()
})
