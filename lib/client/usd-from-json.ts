import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'

const NANO_DECIMALS = 9

/** A JSON number of USD as an exact decimal string: the public API sends numbers, and small ones would print as `1e-7`. */
export function usdFromJson(usd: number): string {
  return formatNanosAsUsd(nanosFromJson(usd))
}

/** A JSON number of USD as nano-dollars, so that sums and differences are exact. */
export function nanosFromJson(usd: number): bigint {
  return parseUsdToNanos(usd.toFixed(NANO_DECIMALS)) ?? 0n
}
