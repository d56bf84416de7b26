const COMPACT_FROM = 10_000
const exact = new Intl.NumberFormat('en-US')
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** A count for people: all digits below ten thousand, then `12.3K`, `4.1M`. */
export function formatCount(count: number, style: 'short' | 'exact' = 'short'): string {
  return style === 'short' && Math.abs(count) >= COMPACT_FROM ? compact.format(count) : exact.format(count)
}
