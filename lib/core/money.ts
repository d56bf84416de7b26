/**
 * Money is an integer: `bigint` nano-dollars (1e-9 USD) for amounts, pico-dollars (1e-12 USD) per token for prices,
 * `number` cents only where Stripe speaks them. Nothing here goes through a floating-point number.
 */

export const NANOS_PER_DOLLAR = 1_000_000_000n
export const NANOS_PER_CENT = 10_000_000n
const PICOS_PER_NANO = 1_000n
const NANO_DECIMALS = 9
const PICO_DECIMALS = 12
const NANOS_PER_UNIT = 1e9
const PICOS_PER_UNIT = 1e12

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads an exact decimal like `0.00000027` into an integer with `decimals` places; null when it is no such number or has more places. */
function parseDecimal(text: string, decimals: number): bigint | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > decimals) return null
  const units = BigInt(whole + significant.padEnd(decimals, '0'))
  return sign === '-' ? -units : units
}

/** Writes an integer with `decimals` places as an exact decimal without trailing zeros. */
function formatDecimal(units: bigint, decimals: number): string {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, -decimals)
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`
}

/** USD as an exact decimal string to nano-dollars; null when it is not a number or finer than a nano-dollar. */
export function parseUsdToNanos(usd: string): bigint | null {
  return parseDecimal(usd, NANO_DECIMALS)
}

/** Nano-dollars as an exact USD decimal, for example `0.000001234`. */
export function formatNanosAsUsd(nanos: bigint): string {
  return formatDecimal(nanos, NANO_DECIMALS)
}

/** USD per token as an exact decimal string to pico-dollars per token; null when it is not a number or finer than a pico-dollar. */
export function parseUsdToPicos(usd: string): bigint | null {
  return parseDecimal(usd, PICO_DECIMALS)
}

/** Pico-dollars as an exact USD decimal. */
export function formatPicosAsUsd(picos: bigint): string {
  return formatDecimal(picos, PICO_DECIMALS)
}

/** Pico-dollars to nano-dollars, rounded up: the one rounding of a charge, in nobody's disfavour by more than a nano-dollar. */
export function roundPicosUpToNanos(picos: bigint): bigint {
  return (picos + PICOS_PER_NANO - 1n) / PICOS_PER_NANO
}

/**
 * Nano-dollars as the JSON number that clients expect in `usage.cost`: the shortest double that prints the exact decimal.
 * For output only; never read back into a calculation. Exact up to 15 significant digits ($999,999.999999999).
 */
export function nanosToJsonNumber(nanos: bigint): number {
  return toJsonNumber(nanos, NANOS_PER_UNIT) ?? Number(formatNanosAsUsd(nanos))
}

/** The same for pico-dollars. */
export function picosToJsonNumber(picos: bigint): number {
  return toJsonNumber(picos, PICOS_PER_UNIT) ?? Number(formatPicosAsUsd(picos))
}

/**
 * Where numerator and denominator are doubles exactly, dividing them gives the double that is nearest to the quotient, which
 * is what reading the decimal gives, without writing it. Null where they are not.
 */
function toJsonNumber(units: bigint, perUnit: number): number | null {
  const numerator = Number(units)
  return Number.isSafeInteger(numerator) ? numerator / perUnit : null
}
