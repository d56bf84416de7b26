import { expect, test } from 'vitest'
import { pathOf } from './path-of'

test.each([
  ['http://127.0.0.1:3000/api/v1/models?q=http://x/y', '/api/v1/models'],
  ['https://example.com/a/b', '/a/b'],
  ['/a/b?c=d', '/a/b'],
  ['/', '/'],
])('the path of %s is %s, without what may hold a key', (url, path) => {
  expect(pathOf(url)).toBe(path)
})
