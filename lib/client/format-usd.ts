import { formatUsdDecimal } from './format-usd-decimal'
import { formatNanosAsUsd, NANOS_PER_CENT, NANOS_PER_DOLLAR, parseUsdToNanos } from '@/lib/core/money'

const CENTS_DECIMALS = 2
const SMALL_DECIMALS = 4
/** Below this, four places would hide the amount: two significant digits are shown instead. */
const TINY_NANOS = 1_000_000n

type UsdStyle = 'short' | 'exact' | 'floor'

/**
 * An exact USD decimal for people. `short`: cents from a dollar up, four places below, two significant digits below a tenth of
 * a cent, so that the cost of one request is never "$0.00".
 * `exact`: every digit, for the hover text behind a short one. `floor`: whole cents,
 * the rest cut off, for what is left to spend: more than there is must never be shown.
 */
export function formatUsd(usd: string, style: UsdStyle = 'short'): string {
  const nanos = parseUsdToNanos(usd)
  if (nanos === null) return `$${usd}`
  const amount = nanos < 0n ? -nanos : nanos
  const isTiny = style === 'short' && amount > 0n && amount < TINY_NANOS
  const decimal = isTiny ? formatNanosAsUsd(roundToTwoDigits(amount)) : shorten(amount, style)
  return formatUsdDecimal(`${nanos < 0n ? '-' : ''}${decimal}`, isTiny ? CENTS_DECIMALS : countDecimals(decimal))
}

function shorten(amount: bigint, style: UsdStyle): string {
  if (style === 'exact') return formatNanosAsUsd(amount)
  if (style === 'floor') return formatNanosAsUsd(amount - (amount % NANOS_PER_CENT))
  return roundToDecimals(amount, amount > 0n && amount < NANOS_PER_DOLLAR ? SMALL_DECIMALS : CENTS_DECIMALS)
}

function roundToDecimals(nanos: bigint, decimals: number): string {
  const step = NANOS_PER_DOLLAR / 10n ** BigInt(decimals)
  return formatNanosAsUsd(((nanos + step / 2n) / step) * step)
}

function roundToTwoDigits(nanos: bigint): bigint {
  const step = 10n ** BigInt(Math.max(nanos.toString().length - 2, 0))
  return ((nanos + step / 2n) / step) * step
}

/** Two places, as money is written, or four where two do not do: columns of small costs then align. */
function countDecimals(decimal: string): number {
  return (decimal.split('.')[1]?.length ?? 0) > CENTS_DECIMALS ? SMALL_DECIMALS : CENTS_DECIMALS
}
