import { expect, test } from 'vitest'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { diffSteps } from './diff-steps'

const step = (model: string, part: Partial<ChainStepObject> = {}): ChainStepObject => ({
  model,
  provider: null,
  timeout_ms: null,
  move_on: null,
  ...part,
})
const kinds = (before: ChainStepObject[], after: ChainStepObject[]) =>
  diffSteps(before, after).map(({ kind, step: { model } }) => `${kind} ${model}`)

test('steps are kept, added, removed and changed, and one that goes away moves no other', () => {
  expect(kinds([step('a'), step('b'), step('c')], [step('b'), step('c', { timeout_ms: 500 }), step('d')])).toEqual([
    'kept b',
    'changed c',
    'added d',
    'removed a',
  ])
})

test('an exchange of places is told as such, and another provider is another step', () => {
  expect(kinds([step('a'), step('b')], [step('b'), step('a')])).toEqual(['moved b', 'moved a'])
  expect(kinds([step('a')], [step('a', { provider: 'x' })])).toEqual(['added a', 'removed a'])
})
