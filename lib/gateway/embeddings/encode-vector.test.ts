import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDimensions, encodeVector } from './encode-vector'

const vector = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 })

test('a vector survives being written as base64 and read again, bit by bit', () => {
  fc.assert(
    fc.property(vector, (values) => {
      const text = encodeVector(values, 'base64')
      expect(encodeVector(text, 'float')).toEqual(values)
      expect(countDimensions(text)).toBe(values.length)
      expect(countDimensions(values)).toBe(values.length)
    }),
  )
})

test('base64 holds little-endian floats', () => {
  expect(encodeVector([1, -2], 'base64')).toBe(Buffer.from([0, 0, 128, 63, 0, 0, 0, 192]).toString('base64'))
})

test('what already has the asked form is not touched', () => {
  const values = [0.1, 0.2]
  expect(encodeVector(values, 'float')).toBe(values)
  expect(encodeVector('AACAPw==', 'base64')).toBe('AACAPw==')
})
