import { DEFAULT_LOCALE, readChoice, toLocale, type Reader } from './reader'

/** More than a browser sends; the rest of a longer list is not looked at. */
const LANGUAGES_MAX = 20

type RequestHeaders = { acceptLanguage: string; cookies: string }

/** For whom a page is made: what the person chose, else the first language of the browser that Intl has formats for. */
export function chooseReader({ acceptLanguage, cookies }: RequestHeaders): Reader {
  const chosen = readChoice(cookies)
  return { locale: chosen.locale ?? findLanguage(acceptLanguage), timeZone: chosen.timeZone }
}

/** RFC 9110 §12.5.4: by weight, in the order of the list where weights are equal; a weight of 0 refuses. */
function findLanguage(acceptLanguage: string): string {
  const ranges = acceptLanguage.split(',', LANGUAGES_MAX).map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
    return { tag, weight: Number.isFinite(weight) ? weight : 0 }
  })
  const wanted = ranges.filter(({ weight }) => weight > 0).toSorted((left, right) => right.weight - left.weight)
  for (const { tag } of wanted) {
    const locale = toLocale(tag)
    if (locale !== null) return locale
  }
  return DEFAULT_LOCALE
}
