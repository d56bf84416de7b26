import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteRefund } from './quote-refund'

const ORDER = { creditCents: 2000, feeCents: 110, taxCents: 401 }

test('a kept fee keeps its tax; a returned one goes back whole with the last credits', () => {
  const whole = { creditCents: 2000, order: ORDER, left: ORDER }
  expect(quoteRefund({ ...whole, returnsFee: false })).toEqual({
    creditCents: 2000,
    feeCents: 0,
    taxCents: 380,
    totalCents: 2380,
  })
  expect(quoteRefund({ ...whole, returnsFee: true })).toMatchObject({ feeCents: 110, taxCents: 401, totalCents: 2511 })
})

test('refunds in any parts never give back more than was paid, and all of it when the fee goes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (parts, returnsFee) => {
        const left = { ...ORDER }
        let returned = 0
        for (const wanted of [...parts, 2000]) {
          const creditCents = Math.min(wanted, left.creditCents)
          if (creditCents === 0) break
          const quote = quoteRefund({ creditCents, order: ORDER, left, returnsFee })
          left.creditCents -= quote.creditCents
          left.feeCents -= quote.feeCents
          left.taxCents -= quote.taxCents
          returned += quote.totalCents
          expect(Math.min(left.feeCents, left.taxCents)).toBeGreaterThanOrEqual(0)
        }
        if (returnsFee) expect(returned).toBe(2511)
        else expect(returned).toBeLessThanOrEqual(2380)
      },
    ),
  )
})
