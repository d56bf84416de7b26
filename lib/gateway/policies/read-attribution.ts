import { APP_CATEGORIES } from '@/lib/schemas/app-categories'

const CATEGORIES: ReadonlySet<string> = new Set(Object.keys(APP_CATEGORIES))
const CATEGORIES_MAX = 2
/** Longer headers are nobody's; nothing of them is read. */
const HEADER_LENGTH_MAX = 1_000

/** Hardly any text has one, and looking is cheaper than replacing. */
const CONTROL = /\p{Cc}/u

/** Which app sent a request, as it says itself. */
export type Attribution = {
  appReferer: string | null
  appTitle: string | null
  appCategories: string[] | null
  userAgent: string | null
}

/** Reads the attribution headers. Whatever is not understood is dropped: a request never fails because of them. */
export function readAttribution(headers: Headers): Attribution {
  return {
    appReferer: readText(headers.get('http-referer') ?? headers.get('referer'), 500),
    appTitle: readText(headers.get('x-openrouter-title') ?? headers.get('x-title'), 200),
    appCategories: readCategories(headers.get('x-openrouter-categories')),
    userAgent: readText(headers.get('user-agent'), 300),
  }
}

function readCategories(header: string | null): string[] | null {
  if (!header || header.length > HEADER_LENGTH_MAX) return null
  const known = header
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => CATEGORIES.has(name))
  const categories = [...new Set(known)].slice(0, CATEGORIES_MAX)
  return categories.length > 0 ? categories : null
}

/** What callers write about themselves, without control characters (PostgreSQL refuses NUL) and bounded. */
export function readText(value: string | null | undefined, lengthMax: number): string | null {
  if (!value) return null
  const text = (CONTROL.test(value) ? value.replace(/\p{Cc}+/gu, ' ') : value).trim()
  return text === '' ? null : text.slice(0, lengthMax)
}
