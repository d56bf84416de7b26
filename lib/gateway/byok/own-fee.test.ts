import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundFee, holdFee } from './own-fee'

const nanos = (max: bigint) => fc.bigInt({ min: 0n, max })
const DOLLAR = 1_000_000_000n

/** As `byok_charge` computes it in the database. */
function feeOf({ listNanos, before, allowance, rate }: Record<'listNanos' | 'before' | 'allowance' | 'rate', bigint>) {
  const above = listNanos + before - (before > allowance ? before : allowance)
  return above > 0n ? (above * rate + 9_999n) / 10_000n : 0n
}

test('what is set aside covers the fee of whatever the answer turns out to be, and never more than the rate of its bound', () => {
  fc.assert(
    fc.property(
      nanos(50n * DOLLAR),
      nanos(50n * DOLLAR),
      nanos(40_000n * DOLLAR),
      nanos(30_000n * DOLLAR),
      fc.integer({ min: 0, max: 10_000 }),
      (listNanos, more, before, allowanceNanos, feeBasisPoints) => {
        const terms = { allowanceNanos, feeBasisPoints }
        const bound = listNanos + more
        const held = holdFee({ listNanos: bound, monthListNanos: before, terms })
        const fee = feeOf({ listNanos, before, allowance: allowanceNanos, rate: BigInt(feeBasisPoints) })
        expect(held).toBeGreaterThanOrEqual(fee)
        expect(held).toBeLessThanOrEqual(boundFee(bound, terms))
      },
    ),
  )
})

test('nothing is set aside for what surely lies within the allowance', () => {
  const terms = { allowanceNanos: 25_000n * DOLLAR, feeBasisPoints: 500 }
  expect(holdFee({ listNanos: 10n * DOLLAR, monthListNanos: 24_990n * DOLLAR, terms })).toBe(0n)
  expect(holdFee({ listNanos: 10n * DOLLAR, monthListNanos: 24_991n * DOLLAR, terms })).toBe(DOLLAR / 20n)
})
