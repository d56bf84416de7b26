import { formatUsdDecimal } from './format-usd-decimal'

const CENTS_DECIMALS = 2

/** How many decimals an exact USD decimal needs, two at least. */
export function countDecimals(usd: string): number {
  return Math.max(CENTS_DECIMALS, usd.split('.')[1]?.length ?? 0)
}

/**
 * An exact USD decimal with every digit, however fine, for sums that people check by hand. With `decimals`, a column of
 * them aligns at the point.
 */
export function formatExactUsd(usd: string, decimals: number = countDecimals(usd)): string {
  return formatUsdDecimal(usd, decimals)
}
