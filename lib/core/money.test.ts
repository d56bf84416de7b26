import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatNanosAsUsd,
  formatPicosAsUsd,
  nanosToJsonNumber,
  parseUsdToNanos,
  parseUsdToPicos,
  picosToJsonNumber,
  roundPicosUpToNanos,
} from './money'

const amount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

describe('money', () => {
  test('comes back unchanged from its decimal form', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseUsdToNanos(formatNanosAsUsd(value))).toBe(value)
        expect(parseUsdToPicos(formatPicosAsUsd(value))).toBe(value)
      }),
    )
  })

  test('refuses what is no decimal or finer than its unit', () => {
    for (const text of ['', ' 1', '1e3', '0x1', '1.', '.5', 'NaN', '0.0000000001'])
      expect(parseUsdToNanos(text)).toBeNull()
    expect(parseUsdToNanos('1.100000000000')).toBe(1_100_000_000n)
  })

  test('rounds up to the next nano-dollar, once', () => {
    expect(roundPicosUpToNanos(0n)).toBe(0n)
    expect(roundPicosUpToNanos(1n)).toBe(1n)
    expect(roundPicosUpToNanos(1_000n)).toBe(1n)
    expect(roundPicosUpToNanos(1_001n)).toBe(2n)
  })

  test('prints as the JSON number with the same digits, up to a million dollars', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (value) => {
        const printed = nanosToJsonNumber(value)
        expect(parseUsdToNanos(printed.toFixed(9))).toBe(value)
      }),
    )
  })

  test('is the same JSON number as its decimal form, however large', () => {
    fc.assert(
      fc.property(fc.oneof(amount, fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })), (value) => {
        expect(nanosToJsonNumber(value)).toBe(Number(formatNanosAsUsd(value)))
        expect(picosToJsonNumber(value)).toBe(Number(formatPicosAsUsd(value)))
      }),
      { numRuns: 2_000 },
    )
  })
})
