import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitizeUpstreamText } from './sanitize-upstream-text'

describe("a provider's words, as a tenant sees them", () => {
  test.each([
    ['http://10.0.3.7:8080/v1/chat', '10.0.3.7'],
    ['see https://gateway.internal/status', 'gateway.internal'],
    ['upstream http://vllm-7:8000/v1 refused', 'vllm-7'],
    ['connect ECONNREFUSED 127.0.0.1:41999', '127.0.0.1'],
    ['connect to [fd00::12]:443 failed', 'fd00::12'],
    ['proxy at localhost:3128', 'localhost'],
    ['https://user:pass@api.vendor.com/x', 'user:pass'],
    ['postgresql://app@db/app', 'postgresql'],
  ])('%s: no address of the inside', (text, secret) => {
    expect(sanitizeUpstreamText(text)).not.toContain(secret)
  })

  test('documentation of the provider stays readable', () => {
    const text = 'Too many tokens. See https://platform.openai.com/docs/errors for help.'
    expect(sanitizeUpstreamText(text)).toBe(text)
  })

  test('whatever surrounds it, the key that was sent never comes back, and the text is bounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), fc.string({ maxLength: 3_000 }), (before, after) => {
        const key = 'my own odd key / 12'
        const shown = sanitizeUpstreamText(`${before}${key}${after}`, [key])
        expect(shown).not.toContain(key)
        expect(shown.length).toBeLessThanOrEqual(2_000)
      }),
    )
  })
})
