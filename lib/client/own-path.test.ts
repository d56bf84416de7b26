import { expect, test } from 'vitest'
import { toOwnPath } from './own-path'

test.each(['/keys', '/keys?create=1#top', '/models/openai/gpt-5.2'])('%s is a path of this site', (path) => {
  expect(toOwnPath(path)).toBe(path)
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
  '',
  null,
  undefined,
])('%j leads home instead', (target) => {
  expect(toOwnPath(target)).toBe('/overview')
})
