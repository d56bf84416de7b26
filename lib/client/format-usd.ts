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
  const sign = nanos < 0n ? '−' : ''
  const amount = nanos < 0n ? -nanos : nanos
  if (style === 'exact') return `${sign}$${groupThousands(padCents(formatNanosAsUsd(amount)))}`
  if (style === 'floor')
    return `${sign}$${groupThousands(padCents(formatNanosAsUsd(amount - (amount % NANOS_PER_CENT))))}`
  if (amount > 0n && amount < TINY_NANOS) return `${sign}$${formatNanosAsUsd(roundToTwoDigits(amount))}`
  const isSmall = amount > 0n && amount < NANOS_PER_DOLLAR
  const rounded = roundToDecimals(amount, isSmall ? SMALL_DECIMALS : CENTS_DECIMALS)
  return `${sign}$${groupThousands(padCents(rounded))}`
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
function padCents(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return `${whole}.${fraction.padEnd(fraction.length > CENTS_DECIMALS ? SMALL_DECIMALS : CENTS_DECIMALS, '0')}`
}

function groupThousands(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`
}
