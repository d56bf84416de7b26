import { expect, test } from 'vitest'
import { formatPricePerMillion } from './format-price'

test.each([
  ['0.00000027', '$0.27'],
  ['0.0000011', '$1.10'],
  ['0.000015', '$15.00'],
  ['0.0000000983', '$0.0983'],
  ['0.000000003625', '$0.003625'],
  ['0', 'Free'],
])('%s USD per token reads %s per million', (perToken, expected) => {
  expect(formatPricePerMillion(perToken)).toBe(expected)
})
