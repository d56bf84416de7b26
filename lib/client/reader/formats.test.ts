import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount } from '../format-count'
import { formatExactUsd } from '../format-exact-usd'
import { formatPricePerMillion } from '../format-price'
import { formatPercent } from '../format-speed'
import { formatDay, formatExactTime, formatRelativeTime, formatUtcDay } from '../format-time'
import { formatUsd } from '../format-usd'
import { currentReader, formatAs } from './current-reader'

/** Spaces that do not break, thin ones and marks of direction, as a plain space or nothing. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '')

const as = (locale: string, run: () => string, timeZone: string | null = null) =>
  plain(formatAs({ locale, timeZone }, run))

test.each([
  ['en-US', '$1,234,567.000000001', '1,234,567', '12.3K', '$0.27', '99.98 %'],
  ['de-DE', '1.234.567,000000001 $', '1.234.567', '12,3K', '0,27 $', '99,98 %'],
  ['en-IN', '$12,34,567.000000001', '12,34,567', '12.3K', '$0.27', '99.98 %'],
  ['ja-JP', '$1,234,567.000000001', '1,234,567', '12.3K', '$0.27', '99.98 %'],
  ['ar-EG', '1,234,567.000000001 US$', '1,234,567', '12.3K', '0.27 US$', '99.98 %'],
])('in %s numbers are written %s, %s, %s, %s, %s', (locale, exact, count, compact, price, percent) => {
  expect(as(locale, () => formatUsd('1234567.000000001', 'exact'))).toBe(exact)
  expect(as(locale, () => formatCount(1_234_567, 'exact'))).toBe(count)
  expect(as(locale, () => formatCount(12_345))).toBe(compact)
  expect(as(locale, () => formatPricePerMillion('0.00000027'))).toBe(price)
  expect(as(locale, () => formatPercent(99.98))).toBe(percent)
})

const EVENING = '2026-11-23T20:30:00Z'

test.each([
  ['en-US', 'Asia/Tokyo', 'Nov 24, 2026, 5:30:00 AM', 'Nov 24, 2026', 'Nov 23, 2026'],
  ['de-DE', 'Asia/Kolkata', '24.11.2026, 02:00:00', '24.11.2026', '23.11.2026'],
  ['ja-JP', 'Asia/Tokyo', '2026/11/24 5:30:00', '2026/11/24', '2026/11/23'],
  ['en-IN', 'Asia/Kolkata', '24 Nov 2026, 2:00:00 am', '24 Nov 2026', '23 Nov 2026'],
])('in %s and %s a moment is %s, its day %s, and the day of a chart stays %s', (locale, timeZone, ...expected) => {
  const texts = [formatExactTime, formatDay, formatUtcDay].map((format) => as(locale, () => format(EVENING), timeZone))
  expect(texts).toEqual(expected)
})

test('words stay English', () => {
  const now = Date.parse(EVENING)
  expect(as('de-DE', () => formatRelativeTime('2026-11-23T20:25:00Z', now))).toBe('5 min. ago')
})

/** No number of JavaScript holds these digits. */
test('an exact amount has every digit in every language', () => {
  const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }))
  const locales = fc.constantFrom('en-US', 'de-DE', 'en-IN', 'ja-JP', 'fr-FR', 'ar-EG', 'fa-IR', 'de-CH', 'pt-BR')
  fc.assert(
    fc.property(amounts, locales, ([whole, picos], locale) => {
      const fraction = picos.toString().padStart(12, '0')
      const text = formatAs({ locale, timeZone: null }, () => formatExactUsd(`${whole}.${fraction}`, 12))
      expect(text.replace(/\D/g, '')).toBe(`${whole}${fraction}`)
    }),
  )
})

test('writing for somebody else ends with it, also when it fails', () => {
  const fail = () => {
    throw new Error('no')
  }
  expect(() => formatAs({ locale: 'de-DE', timeZone: null }, fail)).toThrow('no')
  expect(currentReader().locale).toBe('en-US')
})
