import { describe, expect, test } from 'vitest'
import { packReasoning, unpackReasoning } from './pack-reasoning'

describe('sealed reasoning', () => {
  test('comes back as it was, in order', () => {
    const blocks = [
      { type: 'reasoning.text' as const, text: 'Hm — ü', signature: 'abc', format: 'anthropic-claude-v1', index: 0 },
      { type: 'reasoning.encrypted' as const, data: 'xyz', id: 'call_1', format: 'google-gemini-v1', index: 1 },
    ]
    expect(unpackReasoning(packReasoning(blocks) ?? '')).toEqual(blocks)
  })

  test('is not made where text alone says everything', () => {
    expect(packReasoning([{ type: 'reasoning.text', text: 'plain' }])).toBeNull()
  })

  test.each(['gAAAAABo-another-vendor', 'cwr1.', 'cwr1.%%%', `cwr1.${Buffer.from('{"a":1}').toString('base64url')}`])(
    'is not read out of %s',
    (text) => {
      expect(unpackReasoning(text)).toBeNull()
    },
  )
})
