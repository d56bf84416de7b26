import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextDecoder } from './create-text-decoder'

function decodeInPieces(bytes: Uint8Array, cuts: readonly number[]): string {
  const decoder = createTextDecoder()
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((left, right) => left - right), bytes.length]
  const texts = edges.slice(1).map((edge, index) => decoder.push(bytes.subarray(edges[index], edge)))
  return texts.join('') + decoder.end()
}

const cuts = fc.array(fc.nat(), { maxLength: 8 })

test('text is the same however its bytes are cut, with a byte order mark or without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), cuts, (text, isMarked, at) => {
      const bytes = new TextEncoder().encode((isMarked ? '\uFEFF' : '') + text)
      expect(decodeInPieces(bytes, at)).toBe(new TextDecoder().decode(bytes))
    }),
    { numRuns: 2_000 },
  )
})

test('bytes that are no UTF-8 become the same marks as in one piece', () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xef, 0xbb, 0xbf, 0xe2, 0x80, 0xf0, 0x9f, 0x0a))
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 24 }), cuts, (values, at) => {
      const bytes = Uint8Array.from(values)
      expect(decodeInPieces(bytes, at)).toBe(new TextDecoder().decode(bytes))
    }),
    { numRuns: 5_000 },
  )
})
