import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTime } from './format-time'

test('is the moment as ISO 8601 writes it, whichever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_102_444_799_999 }), { maxLength: 20 }), (moments) => {
      for (const moment of moments.flatMap((first) => [first, first + 1, first + 1_000])) {
        expect(formatTime(moment)).toBe(`,"time":"${new Date(moment).toISOString()}"`)
      }
    }),
  )
})
