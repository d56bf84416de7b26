import { formatNanosAsUsd, NANOS_PER_DOLLAR, parseUsdToNanos } from '@/lib/core/money'

const CENTS_DECIMALS = 2
const SMALL_DECIMALS = 4
const SMALLEST_SHOWN_NANOS = 100_000n

/**
 * An exact USD decimal for people. `short`: cents from a dollar up, four places below, so that a fraction of a cent is not "$0.00".
 * `exact`: every digit, for the hover text behind a short one.
 */
export function formatUsd(usd: string, style: 'short' | 'exact' = 'short'): string {
  const nanos = parseUsdToNanos(usd)
  if (nanos === null) return `$${usd}`
  const sign = nanos < 0n ? '−' : ''
  const amount = nanos < 0n ? -nanos : nanos
  if (style === 'exact') return `${sign}$${groupThousands(padCents(formatNanosAsUsd(amount)))}`
  if (amount > 0n && amount < SMALLEST_SHOWN_NANOS) return `${sign}<$0.0001`
  const isSmall = amount > 0n && amount < NANOS_PER_DOLLAR
  const rounded = roundToDecimals(amount, isSmall ? SMALL_DECIMALS : CENTS_DECIMALS)
  return `${sign}$${groupThousands(padCents(rounded))}`
}

function roundToDecimals(nanos: bigint, decimals: number): string {
  const step = NANOS_PER_DOLLAR / 10n ** BigInt(decimals)
  return formatNanosAsUsd(((nanos + step / 2n) / step) * step)
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
