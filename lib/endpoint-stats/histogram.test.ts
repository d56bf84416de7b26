import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBucket, findQuantile, LATENCY_SCALE, THROUGHPUT_SCALE } from './histogram'

const scales = fc.constantFrom(LATENCY_SCALE, THROUGHPUT_SCALE)

describe('a histogram of fixed buckets', () => {
  test('gives each quantile within one bucket ratio of the true one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 300 }),
        fc.constantFrom(0.5, 0.75, 0.9, 0.99),
        (values, part) => {
          const counts = new Array<number>(LATENCY_SCALE.size).fill(0)
          for (const value of values) {
            const index = findBucket(LATENCY_SCALE, value)
            counts[index] = (counts[index] ?? 0) + 1
          }
          const sorted = values.toSorted((left, right) => left - right)
          const truth = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
          const found = findQuantile(LATENCY_SCALE, counts, part) ?? 0
          expect(found / truth).toBeLessThanOrEqual(LATENCY_SCALE.ratio * 1.0001)
          expect(truth / found).toBeLessThanOrEqual(LATENCY_SCALE.ratio * 1.0001)
        },
      ),
    )
  })

  test('keeps every number inside its bounds, however small or large', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, noNaN: true }), (scale, value) => {
        const index = findBucket(scale, value)
        expect(Number.isInteger(index) && index >= 0 && index < scale.size).toBe(true)
      }),
    )
  })

  test('has no quantile when nothing was counted', () => {
    expect(findQuantile(LATENCY_SCALE, [0, 0], 0.5)).toBeNull()
  })
})
