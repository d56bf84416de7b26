import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from './match-pattern'
import { measureCpuMs } from '@/lib/core/test-kit/measure-cpu-ms'

const slug = fc.stringMatching(/^[a-z0-9.-]{1,12}\/[a-z0-9.:-]{1,20}$/)

describe('model patterns', () => {
  test.each([
    ['anthropic/*', 'anthropic/claude-opus-5', true],
    ['anthropic/*', 'anthropicx/claude', false],
    ['*:free', 'qwen/qwen3-8b:free', true],
    ['*:free', 'qwen/qwen3-8b', false],
    ['openai/gpt-*-mini', 'openai/gpt-5-mini', true],
    ['OpenAI/GPT-5', 'openai/gpt-5', true],
    ['openai/gpt-5.2', 'openai/gpt-5x2', false],
    ['*', 'any/thing', true],
  ])('%s and %s: %s', (pattern, name, matches) => {
    expect(createMatcher([pattern])(name)).toBe(matches)
  })

  test('match what they are made of, whatever characters it has', () => {
    fc.assert(
      fc.property(slug, fc.nat(), (name, at) => {
        const cut = at % (name.length + 1)
        expect(createMatcher([name])(name)).toBe(true)
        expect(createMatcher([`${name.slice(0, cut)}*`])(name)).toBe(true)
        expect(createMatcher([`*${name.slice(cut)}`])(name)).toBe(true)
        expect(createMatcher([name])(`${name}x`)).toBe(false)
      }),
    )
  })

  test('of many stars take no time', () => {
    const ask = () => void createMatcher(['*'.repeat(200) + 'x'])('a'.repeat(200))
    expect(measureCpuMs(ask)).toBeLessThan(50)
  })
})
