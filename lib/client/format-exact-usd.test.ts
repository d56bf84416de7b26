import { expect, test } from 'vitest'
import { countDecimals, formatExactUsd } from './format-exact-usd'

test.each([
  ['0', '$0.00'],
  ['0.0000000001', '$0.0000000001'],
  ['-0.000000000001', '−$0.000000000001'],
  ['1234567.5', '$1,234,567.50'],
  ['-1000', '−$1,000.00'],
])('%s is written %s, with every digit', (usd, text) => {
  expect(formatExactUsd(usd)).toBe(text)
})

test('amounts of a column have the same number of decimals', () => {
  const column = ['0.003', '0.000000104', '-1']
  const decimals = Math.max(...column.map(countDecimals))
  expect(column.map((usd) => formatExactUsd(usd, decimals))).toEqual(['$0.003000000', '$0.000000104', '−$1.000000000'])
})
