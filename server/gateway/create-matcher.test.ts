import { describe, expect, test } from 'vitest'
import { createMatcher } from './create-matcher'
import { mountRoute } from './mounted-route'

const patterns = [
  '/api/v1/models/[author]/[slug]/endpoints',
  '/api/v1/[...rest]',
  '/api/v1/keys/[hash]',
  '/api/v1/keys/current',
  '/api/v1/models',
]
const match = createMatcher(patterns.map((pattern) => mountRoute(pattern, {})))
const find = (path: string) => {
  const found = match(path)
  return found ? { pattern: found.route.pattern, params: found.params } : null
}

describe('createMatcher', () => {
  test('prefers the more literal route, whatever the order of declaration', () => {
    expect(find('/api/v1/models')).toEqual({ pattern: '/api/v1/models', params: {} })
    expect(find('/api/v1/keys/current')?.pattern).toBe('/api/v1/keys/current')
    expect(find('/api/v1/keys/abc')).toEqual({ pattern: '/api/v1/keys/[hash]', params: { hash: 'abc' } })
    expect(find('/api/v1/keys/abc/more')).toEqual({
      pattern: '/api/v1/[...rest]',
      params: { rest: ['keys', 'abc', 'more'] },
    })
  })

  test('decodes parameters and survives a broken escape', () => {
    expect(find('/api/v1/models/deepseek/chat%3Afree/endpoints')?.params).toEqual({
      author: 'deepseek',
      slug: 'chat:free',
    })
    expect(find('/api/v1/keys/%E0%A4%A')?.params).toEqual({ hash: '%E0%A4%A' })
  })

  test('takes a trailing slash for the same path and an empty segment for no match', () => {
    expect(find('/api/v1/models/')?.pattern).toBe('/api/v1/models')
    expect(find('/api/v1/')).toBeNull()
    expect(find('/elsewhere')).toBeNull()
  })
})
