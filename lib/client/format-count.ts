import { formatDecimal } from './format-decimal'

const COMPACT_FROM = 10_000
const UNITS = ['K', 'M', 'B', 'T'] as const
const ROUND_TO = 10

/**
 * A count for people: all digits below ten thousand, then `12.3K`, `4.1M`. The letters are words of the page, so English, and
 * not those of `Intl`, which browsers and servers of different years write differently.
 */
export function formatCount(count: number, style: 'short' | 'exact' = 'short'): string {
  if (style === 'exact' || Math.abs(count) < COMPACT_FROM) return formatDecimal(count, { min: 0, max: 3 })
  let rest = count / 1_000
  let place = 0
  // Counted once rounded: 999,960 is 1M, not 1,000K.
  while (Math.abs(Math.round(rest * ROUND_TO)) >= 1_000 * ROUND_TO && place < UNITS.length - 1) {
    rest /= 1_000
    place += 1
  }
  return `${formatDecimal(rest, { min: 0, max: 1 })}${UNITS[place] ?? ''}`
}
