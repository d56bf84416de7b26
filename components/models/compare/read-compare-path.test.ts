import { expect, test } from 'vitest'
import { toComparePath } from '../compare-choice'
import { readComparePath } from './read-compare-path'

test.each([
  [undefined, []],
  [['openai'], []],
  [['openai', 'gpt-5.2'], ['openai/gpt-5.2']],
  [['qwen', 'qwen3.6-plus%3Afree', 'openai'], ['qwen/qwen3.6-plus:free']],
  [['a', 'b', 'a', 'b'], ['a/b']],
  [['a', '%E0%A4%A'], ['a/%E0%A4%A']],
  [
    ['a', '1', 'a', '2', 'a', '3', 'a', '4', 'a', '5'],
    ['a/1', 'a/2', 'a/3', 'a/4'],
  ],
])('the path %o names %o', (parts, slugs) => {
  expect(readComparePath(parts)).toEqual(slugs)
})

test('what the path names leads back to the same path', () => {
  const slugs = ['openai/gpt-5.2', 'qwen/qwen3.6-plus:free']
  expect(readComparePath(toComparePath(slugs).split('/').slice(2))).toEqual(slugs)
})
