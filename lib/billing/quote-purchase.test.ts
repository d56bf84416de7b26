import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { PURCHASE_CENTS } from '@/lib/schemas/cents-range'
import { quotePurchase } from './quote-purchase'

describe('quotePurchase', () => {
  test.each([
    [500, 80],
    [1454, 80],
    [1455, 81],
    [2000, 110],
    [2001, 111],
    [10_000, 550],
    [2_500_000, 137_500],
  ])('%i cents of credits cost a fee of %i cents', (creditCents, feeCents) => {
    expect(quotePurchase({ creditCents })).toEqual({ creditCents, feeCents, totalCents: creditCents + feeCents })
  })

  test('the fee is the least whole number of cents that is 5.5 % or more, and never below 80, for every amount', () => {
    const amounts = fc.integer({ min: PURCHASE_CENTS.min, max: PURCHASE_CENTS.max })
    fc.assert(
      fc.property(amounts, (creditCents) => {
        const { feeCents, totalCents } = quotePurchase({ creditCents })
        const coversRate = (fee: number) => BigInt(fee) * 1000n >= BigInt(creditCents) * 55n
        expect(Number.isInteger(feeCents) && feeCents >= 80 && coversRate(feeCents)).toBe(true)
        expect(feeCents === 80 || !coversRate(feeCents - 1)).toBe(true)
        expect(totalCents).toBe(creditCents + feeCents)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([499, 2_500_001, 0, -500, 1000.5, Number.NaN, Infinity])('refuses %s cents', (creditCents) => {
    expect(() => quotePurchase({ creditCents })).toThrow(AppError)
  })
})
