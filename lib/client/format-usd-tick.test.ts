import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatUsdTick } from './format-usd-tick'

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

test.each([
  [
    [0, 15_000_000, 30_000_000, 45_000_000],
    ['$0.000', '$0.015', '$0.030', '$0.045'],
  ],
  [
    [0, 20_000_000, 40_000_000, 60_000_000],
    ['$0.000', '$0.020', '$0.040', '$0.060'],
  ],
  [
    [0, 2_000_000_000, 4_000_000_000, 6_000_000_000],
    ['$0.00', '$2.00', '$4.00', '$6.00'],
  ],
  [
    [0, 30, 60, 90],
    ['$0.000000000', '$0.000000030', '$0.000000060', '$0.000000090'],
  ],
  [[0], ['$0.00']],
])('the marks %j of one axis have as many places: %j', (marks, expected) => {
  const highest = marks.at(-1) ?? 0
  expect(marks.map((nanos) => formatUsdTick(nanos, highest))).toEqual(expected)
})

test('what lies between two marks is rounded to their places', () => {
  expect(formatUsdTick(29_233_333, 43_850_000)).toBe('$0.029')
})

test('no mark has other places than its neighbours, and none loses a digit that its axis needs', () => {
  const step = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 12 }))
  fc.assert(
    fc.property(step, ([digits, power]) => {
      const marks = [0, 1, 2, 3].map((place) => place * digits * 10 ** power)
      const texts = marks.map((nanos) => formatUsdTick(nanos, marks[3] ?? 0))
      expect(new Set(texts.map(decimalsOf)).size).toBe(1)
      expect(new Set(texts).size).toBe(4)
    }),
  )
})
