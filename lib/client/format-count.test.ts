import { expect, test } from 'vitest'
import { formatCount } from './format-count'

test.each([
  [0, '0'],
  [9_999, '9,999'],
  [10_000, '10K'],
  [12_345, '12.3K'],
  [999_949, '999.9K'],
  [999_960, '1M'],
  [1_048_576, '1M'],
  [4_120_000_000, '4.1B'],
  [7_000_000_000_000_000, '7,000T'],
  [-25_000, '-25K'],
])('%d reads %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})

test('the exact form keeps every digit', () => {
  expect(formatCount(1_234_567, 'exact')).toBe('1,234,567')
})
