import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBurn } from './find-burn'

const day = fc.bigInt({ min: 0n, max: 10n ** 12n })

test('the mean of seven days, and for how many whole days the balance lasts', () => {
  const dailyNanos = [99n, 7n, 7n, 7n, 7n, 7n, 7n, 7n]
  expect(findBurn({ dailyNanos, balanceNanos: 20n })).toEqual({ perDayNanos: 7n, days: 7, daysLeft: 2 })
})

test('an account of yesterday is not thinned out by days before it', () => {
  const dailyNanos = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 10n, 20n]
  expect(findBurn({ dailyNanos, balanceNanos: 100n })).toEqual({ perDayNanos: 15n, days: 2, daysLeft: 6 })
})

test('without spending there is no end, and an empty balance lasts for no day', () => {
  expect(findBurn({ dailyNanos: [0n, 0n], balanceNanos: 5n }).daysLeft).toBeNull()
  expect(findBurn({ dailyNanos: [5n], balanceNanos: -100n }).daysLeft).toBe(0)
})

test('the balance always covers the days that are promised at the rate that is told', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), day, (dailyNanos, balanceNanos) => {
      const { perDayNanos, daysLeft } = findBurn({ dailyNanos, balanceNanos })
      expect(daysLeft === null || BigInt(daysLeft) * perDayNanos <= balanceNanos).toBe(true)
    }),
  )
})
