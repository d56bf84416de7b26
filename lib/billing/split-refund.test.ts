import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotePurchase } from './quote-purchase'
import { splitRefund } from './split-refund'

test('a refund of the credits alone keeps the fee, and the fee goes back last', () => {
  const order = quotePurchase({ creditCents: 2000 })
  expect(splitRefund({ order, alreadyRefundedCents: 0, refundCents: 2000 })).toEqual({ creditCents: 2000, feeCents: 0 })
  expect(splitRefund({ order, alreadyRefundedCents: 0, refundCents: 2110 })).toEqual({
    creditCents: 2000,
    feeCents: 110,
  })
  expect(splitRefund({ order, alreadyRefundedCents: 1990, refundCents: 50 })).toEqual({ creditCents: 10, feeCents: 40 })
})

test('refunds in any parts return exactly the credits and the fee together', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(parts, (refunds) => {
      const order = quotePurchase({ creditCents: 2000 })
      const sum = { credit: 0, fee: 0, paid: 0 }
      for (const wanted of refunds) {
        const refundCents = Math.min(wanted, order.totalCents - sum.paid)
        const { creditCents, feeCents } = splitRefund({ order, alreadyRefundedCents: sum.paid, refundCents })
        expect(creditCents >= 0 && feeCents >= 0).toBe(true)
        sum.credit += creditCents
        sum.fee += feeCents
        sum.paid += refundCents
      }
      expect(sum).toEqual({ credit: Math.min(sum.paid, 2000), fee: Math.max(0, sum.paid - 2000), paid: sum.paid })
    }),
  )
})
