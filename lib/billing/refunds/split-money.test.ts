import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitMoney } from './split-money'

const ORDER = { creditCents: 2000, feeCents: 110, taxCents: 300 }

test('credits go back first, the fee after them, the tax last, and what is more than that is our loss', () => {
  expect(splitMoney({ left: ORDER, cents: 2000 })).toEqual({
    creditCents: 2000,
    feeCents: 0,
    taxCents: 0,
    lossCents: 0,
  })
  expect(splitMoney({ left: ORDER, cents: 2110 })).toEqual({
    creditCents: 2000,
    feeCents: 110,
    taxCents: 0,
    lossCents: 0,
  })
  expect(splitMoney({ left: { creditCents: 10, feeCents: 110, taxCents: 0 }, cents: 150 })).toEqual({
    creditCents: 10,
    feeCents: 110,
    taxCents: 0,
    lossCents: 30,
  })
})

test('money that leaves in any pieces takes each part exactly once, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 }), (pieces) => {
      const left = { ...ORDER }
      let lost = 0
      for (const cents of pieces) {
        const split = splitMoney({ left, cents })
        expect(split.creditCents + split.feeCents + split.taxCents + split.lossCents).toBe(cents)
        left.creditCents -= split.creditCents
        left.feeCents -= split.feeCents
        left.taxCents -= split.taxCents
        lost += split.lossCents
      }
      const sum = pieces.reduce((total, cents) => total + cents, 0)
      expect(Math.min(left.creditCents, left.feeCents, left.taxCents)).toBeGreaterThanOrEqual(0)
      expect(2410 - left.creditCents - left.feeCents - left.taxCents + lost).toBe(sum)
      expect(lost).toBe(Math.max(0, sum - 2410))
    }),
  )
})
