import { expect, test } from 'vitest'
import { formatLatency, formatPercent, formatThroughput } from './format-speed'

test.each([
  [formatLatency(0.4), '0 ms'],
  [formatLatency(999), '999 ms'],
  [formatLatency(1_240), '1.24 s'],
  [formatThroughput(7.54), '7.5 tok/s'],
  [formatThroughput(1_112.4), '1,112 tok/s'],
  [formatPercent(99.98), '99.98 %'],
])('a measurement reads %s', (text, expected) => {
  expect(text).toBe(expected)
})
