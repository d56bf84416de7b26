import { currentReader } from './current-reader'

/** Makers of formats are slow, so they are kept; the bound is for a server that is asked in many languages. */
const KEPT_MAX = 500
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

function keep<Format>(kept: Map<string, Format>, key: string, make: () => Format): Format {
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= KEPT_MAX) kept.clear()
  const made = make()
  kept.set(key, made)
  return made
}

/** Numbers as the reader writes them. Digits are always the Latin ones, as in the English words around them. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const { locale } = currentReader()
  const make = () => new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options })
  return keep(numbers, `${locale} ${JSON.stringify(options)}`, make)
}

/** Dates and times as the reader writes them, in the reader's time zone unless the options name one. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale, timeZone } = currentReader()
  const zone = timeZone === null ? {} : { timeZone }
  const make = () => new Intl.DateTimeFormat(locale, { numberingSystem: 'latn', ...zone, ...options })
  return keep(dates, `${locale} ${timeZone ?? ''} ${JSON.stringify(options)}`, make)
}
