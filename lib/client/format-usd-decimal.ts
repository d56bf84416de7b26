import { numberFormat } from './reader/intl'

const CENTS_DECIMALS = 2
/** The most that every Intl writes; a price has twelve at most. */
const DECIMALS_MAX = 20
const DECIMAL = /^-?\d+(?:\.\d+)?$/

type Decimal = `${number}`

const isDecimal = (text: string): text is Decimal => DECIMAL.test(text)

/**
 * Writes an exact decimal of dollars the way the reader writes money: `$1,234.50`, `1.234,50 $`. Intl takes the decimal as a
 * text, so no digit is lost. With at least `decimals` places, two unless told.
 */
export function formatUsdDecimal(usd: string, decimals: number = CENTS_DECIMALS): string {
  if (!isDecimal(usd)) return `$${usd}`
  const format = numberFormat({
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: DECIMALS_MAX,
  })
  // A true minus sign is as wide as a digit, so columns align.
  return format
    .formatToParts(usd)
    .map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value))
    .join('')
}
