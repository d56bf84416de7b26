import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { subtractPercentiles, summariseValues } from './percentiles'

describe('percentiles', () => {
  test('are the nearest rank, whatever the order of the values', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(summariseValues(hundred)).toEqual({ count: 100, p50: 50, p99: 99, max: 100 })
    expect(summariseValues([7])).toEqual({ count: 1, p50: 7, p99: 7, max: 7 })
    expect(summariseValues([3, 1, 2])).toEqual({ count: 3, p50: 2, p99: 3, max: 3 })
  })

  test('sort as numbers, not as texts', () => {
    expect(summariseValues([9, 10, 100]).p50).toBe(10)
  })

  test('of nothing are no numbers', () => {
    expect(summariseValues([])).toEqual({ count: 0, p50: NaN, p99: NaN, max: NaN })
  })

  test('leave at most their share of the values above them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 }), { minLength: 1 }), (values) => {
        const { p50, p99, max } = summariseValues(values)
        expect(values.filter((value) => value > p50).length).toBeLessThanOrEqual(values.length / 2)
        expect(values.filter((value) => value > p99).length).toBeLessThanOrEqual(values.length / 100)
        expect(values).toContain(p99)
        expect(max).toBe(Math.max(...values))
      }),
    )
  })

  test('are compared one by one', () => {
    const slow = { count: 9, p50: 5, p99: 20, max: 40 }
    expect(subtractPercentiles(slow, { count: 7, p50: 3, p99: 4, max: 50 })).toEqual({ p50: 2, p99: 16 })
  })
})
