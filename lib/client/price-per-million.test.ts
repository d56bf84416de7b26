import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPicosAsUsd } from '@/lib/core/money'
import { fromPerMillion, toPerMillion } from './price-per-million'

test('a price is shown per million tokens and read back without losing a pico-dollar', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (picos) => {
      const usdPerToken = formatPicosAsUsd(picos)
      expect(fromPerMillion(toPerMillion(usdPerToken))).toBe(usdPerToken)
    }),
  )
})

test.each([
  ['2.5', '0.0000025'],
  ['2.50', '0.0000025'],
  [' 15 ', '0.000015'],
  ['1000000', '1'],
  ['0', '0'],
  ['0.0000001', '0.0000000000001'],
  ['-1', '-1'],
  ['2,5', '2,5'],
  ['', ''],
])('%j per million tokens is %j per token', (perMillion, perToken) => {
  expect(fromPerMillion(perMillion)).toBe(perToken)
})
