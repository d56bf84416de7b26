import { formatNanosAsUsd } from '@/lib/core/money'
import { formatUsdDecimal } from './format-usd-decimal'

const CENTS_DECIMALS = 2
const NANO_DECIMALS = 9
const DOLLARS_PER_NANO = 1e-9
/** Lines of a chart; they stand at multiples of a rounded part of the highest value, which has two digits at most. */
const LINES = 3

/** A mark of a money axis, in nano-dollars: all marks of one axis have as many places, enough for its highest value. */
export function formatUsdTick(nanos: number, highestNanos: number): string {
  const step = (highestNanos / LINES) * DOLLARS_PER_NANO
  const needed = step > 0 ? 1 - Math.floor(Math.log10(step)) : CENTS_DECIMALS
  const decimals = Math.min(Math.max(needed, CENTS_DECIMALS), NANO_DECIMALS)
  const unit = 10 ** (NANO_DECIMALS - decimals)
  const rounded = BigInt(Math.round(nanos / unit)) * BigInt(unit)
  return formatUsdDecimal(formatNanosAsUsd(rounded), decimals)
}
