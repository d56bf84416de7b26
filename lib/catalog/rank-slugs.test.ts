import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankSlugs } from './rank-slugs'

const SLUGS = [
  'openai/gpt-5.2',
  'openai/gpt-5-mini',
  'anthropic/claude-sonnet-4.6',
  'deepseek/deepseek-chat',
  'qwen/qwen3-8b',
]

test.each([
  ['openai/gpt-52', 'openai/gpt-5.2'],
  ['claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6'],
  ['anthropic/claude-4.6-sonnet', 'anthropic/claude-sonnet-4.6'],
  ['DeepSeek-Chat', 'deepseek/deepseek-chat'],
])('%s suggests %s first', (wanted, nearest) => {
  expect(rankSlugs(wanted, SLUGS)[0]).toBe(nearest)
})

test('what looks like nothing suggests nothing', () => {
  expect(rankSlugs('zzzzzzzzzzzzzzzzzz', SLUGS)).toEqual([])
})

test('an existing slug is its own best suggestion, and any input is survived', () => {
  fc.assert(fc.property(fc.constantFrom(...SLUGS), (slug) => rankSlugs(slug, SLUGS)[0] === slug))
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => rankSlugs(text, SLUGS).length <= SLUGS.length))
})
