import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Arrivals, interleave } from './arrivals'

describe('constant arrivals', () => {
  test('come at their own pace', () => {
    const arrivals = new Arrivals(100)
    expect(arrivals.take(0)).toEqual([0])
    expect(arrivals.waitMs(0)).toBe(10)
    expect(arrivals.take(9.9)).toEqual([])
    expect(arrivals.take(30)).toEqual([10, 20, 30])
    expect(arrivals.waitMs(30)).toBe(10)
  })

  test('keep their own moments when whoever sends them was late, and none is left out', () => {
    const arrivals = new Arrivals(1_000)
    arrivals.take(5)
    expect(arrivals.waitMs(50)).toBe(0)
    expect(arrivals.take(10)).toEqual([6, 7, 8, 9, 10])
  })

  test('are as many as their rate says, however time is looked at', () => {
    const steps = fc.array(fc.double({ noNaN: true, min: 0, max: 200 }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), steps, (perSecond, waits) => {
        const arrivals = new Arrivals(perSecond)
        let elapsedMs = 0
        let count = 0
        for (const wait of waits) {
          elapsedMs += wait
          const due = arrivals.take(elapsedMs)
          expect(due.every((at) => at <= elapsedMs)).toBe(true)
          count += due.length
        }
        expect(Math.abs(count - (elapsedMs * perSecond) / 1_000 - 0.5)).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })
})

describe('a mix', () => {
  test('has every kind as often as its share says, spread over the cycle', () => {
    expect(interleave([3, 1])).toEqual([0, 0, 1, 0])
    const cycle = interleave([11, 6, 2, 1])
    expect([0, 1, 2, 3].map((kind) => cycle.filter((one) => one === kind).length)).toEqual([11, 6, 2, 1])
    expect(cycle.slice(0, 10).filter((kind) => kind === 1).length).toBe(3)
  })
})
