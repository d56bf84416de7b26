/** How somebody reads numbers, dates and times. The words around them are English. */
export type Reader = {
  /** BCP 47, one that Intl knows. */
  locale: string
  /** IANA name that the person chose; null = that of the browser. The server does not know it before it is chosen. */
  timeZone: string | null
}

/** What a person chose; null = as the browser says. */
export type ReaderChoice = { locale: string | null; timeZone: string | null }

export const DEFAULT_LOCALE = 'en-US'
export const READER_COOKIE = 'causeway-reader'

const SEPARATOR = '|'

/** The language, script and region of a tag that Intl has formats for; null otherwise. */
export function toLocale(tag: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 0 ? null : new Intl.Locale(tag).baseName
  } catch {
    return null
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat(DEFAULT_LOCALE, { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/** The value of the cookie, `de-DE|Europe/Berlin`; either half may be empty. */
export function writeChoice({ locale, timeZone }: ReaderChoice): string {
  return encodeURIComponent(`${locale ?? ''}${SEPARATOR}${timeZone ?? ''}`)
}

/** Reads the choice from all cookies of a request or a document. What Intl does not know counts as not chosen. */
export function readChoice(cookies: string): ReaderChoice {
  const pair = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${READER_COOKIE}=`))
  const [locale = '', timeZone = ''] = decode(pair?.slice(READER_COOKIE.length + 1) ?? '').split(SEPARATOR)
  return { locale: toLocale(locale), timeZone: timeZone !== '' && isTimeZone(timeZone) ? timeZone : null }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
