import { expect, test } from 'vitest'
import { buildUsage } from './build-usage'
import { readTokenCount } from './read-token-count'

test.each([
  [5, 5],
  [0, 0],
  ['12', 12],
  [-1, null],
  ['-1', null],
  [1.5, null],
  [2 ** 53, null],
  ['99999999999999999999', null],
  [null, null],
  [true, null],
  ['', null],
  [[5], null],
])('a count of %j is %j', (value, expected) => {
  expect(readTokenCount({ tokens: value }, 'tokens')).toBe(expected)
})

const RAW = { promptTokens: 100, completionTokens: 50, cachedTokens: 10, cacheWriteTokens: 20, reasoningTokens: 30 }

test('parts are never larger than their whole', () => {
  expect(buildUsage(RAW)).toEqual(RAW)
  expect(buildUsage({ ...RAW, cachedTokens: 90, cacheWriteTokens: 90, reasoningTokens: 90 })).toEqual({
    ...RAW,
    cachedTokens: 90,
    cacheWriteTokens: 10,
    reasoningTokens: 50,
  })
})

test('more cached tokens than prompt tokens are the whole prompt and nothing written', () => {
  expect(buildUsage({ ...RAW, cachedTokens: 200 })).toMatchObject({ cachedTokens: 100, cacheWriteTokens: 0 })
})

test('a report that cannot be true is none', () => {
  expect(buildUsage({ ...RAW, promptTokens: null })).toBeNull()
  expect(buildUsage({ ...RAW, completionTokens: null })).toBeNull()
  expect(buildUsage({ ...RAW, promptTokens: 0, completionTokens: 0 })).toBeNull()
  expect(buildUsage({ ...RAW, promptTokens: 2 ** 53 })).toBeNull()
})
