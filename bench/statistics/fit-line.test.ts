import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageBlocks, fitLine, studentQuantile } from './fit-line'

describe('a fitted line', () => {
  test('is the line that the samples lie on, with no doubt left', () => {
    const coordinate = fc.integer({ min: -1_000, max: 1_000 })
    fc.assert(
      fc.property(coordinate, coordinate, fc.integer({ min: 3, max: 60 }), (slope, intercept, count) => {
        const line = fitLine(Array.from({ length: count }, (_, x) => ({ x, y: intercept + slope * x })))
        expect(line?.slope).toBeCloseTo(slope, 6)
        expect(line?.intercept).toBeCloseTo(intercept, 6)
        expect(line?.margin).toBeCloseTo(0, 6)
      }),
    )
  })

  test('has the slope and the confidence of a worked example', () => {
    // Slope 1.4, squared residuals 1.6 in total, Σ(x - 3)² = 10, three degrees of freedom: margin 3.182 × sqrt(1.6 / 3 / 10).
    const samples = [2, 4, 4, 7, 7.5].map((y, index) => ({ x: index + 1, y }))
    const line = fitLine(samples)
    expect(line?.slope).toBeCloseTo(1.4, 6)
    expect(line?.intercept).toBeCloseTo(0.7, 6)
    expect(line?.margin).toBeCloseTo(3.182 * Math.sqrt(1.6 / 3 / 10), 1)
  })

  test('says that noise around a level may be level', () => {
    const line = fitLine(Array.from({ length: 50 }, (_, x) => ({ x, y: 100 + ((x * 37) % 11) })))
    expect(Math.abs(line?.slope ?? NaN)).toBeLessThan(line?.margin ?? NaN)
  })

  test('needs three samples at more than one place', () => {
    expect(fitLine([{ x: 1, y: 1 }])).toBeNull()
    expect(fitLine([1, 2, 3].map((y) => ({ x: 5, y })))).toBeNull()
  })
})

describe("student's quantile", () => {
  test.each([
    [4, 2.776],
    [10, 2.228],
    [30, 2.042],
    [1_000, 1.962],
  ])('for %i degrees of freedom is that of the tables', (freedom, quantile) => {
    expect(Math.abs(studentQuantile(freedom) / quantile - 1)).toBeLessThan(0.01)
  })
})

test('blocks are the means of what falls into them, and empty ones are none', () => {
  const samples = [
    { x: 0, y: 10 },
    { x: 4, y: 20 },
    { x: 10, y: 7 },
    { x: 31, y: 1 },
    { x: 39, y: 3 },
  ]
  expect(averageBlocks(samples, 10)).toEqual([
    { x: 2, y: 15 },
    { x: 10, y: 7 },
    { x: 35, y: 2 },
  ])
})
