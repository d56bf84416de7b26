import { numberFormat } from './reader/intl'

const COMPACT_FROM = 10_000

/** A count for people: all digits below ten thousand, then `12.3K`, `4.1M`. */
export function formatCount(count: number, style: 'short' | 'exact' = 'short'): string {
  const isShort = style === 'short' && Math.abs(count) >= COMPACT_FROM
  return numberFormat(isShort ? { notation: 'compact', maximumFractionDigits: 1 } : {}).format(count)
}
