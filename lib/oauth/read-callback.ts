import { AppError } from '@/lib/core/errors'

/** Programs on the person's own computer, on any port: nobody else can receive what is sent there. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']
const LOCAL_ORIGIN = 'http://localhost'
const HEADLESS = 'headless'

/** Where a program is called back, and by what it is known. */
export type Callback = {
  url: URL | null
  /** `https://app.example`; one for all programs on the person's own computer; `headless` without a callback. */
  origin: string
  kind: 'site' | 'local' | 'headless'
}

/**
 * Checks a callback URL: https anywhere, http on the person's own computer only, nothing else (RFC 8252 §8.3), without
 * credentials or a fragment. It is what a person is shown of the program, because everything else it says of itself is its own word.
 * @throws AppError invalid_request naming what is wrong
 */
export function readCallback(text: string | undefined): Callback {
  if (text === undefined) return { url: null, origin: HEADLESS, kind: 'headless' }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw refuse('is not a URL')
  const isLocal = LOCAL_HOSTS.includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    throw refuse('must be an https URL, or http on localhost or 127.0.0.1 (any port)')
  }
  if (url.username !== '' || url.password !== '') throw refuse('must not hold a user name or a password')
  if (url.hash !== '') throw refuse('must not have a fragment')
  return isLocal ? { url, origin: LOCAL_ORIGIN, kind: 'local' } : { url, origin: url.origin, kind: 'site' }
}

/** The callback with the program's answer in its query. */
export function toRedirectUrl({ url }: Callback, answer: Record<string, string | undefined>): string | null {
  if (url === null) return null
  const redirect = new URL(url)
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) redirect.searchParams.set(name, value)
  return redirect.href
}

function refuse(problem: string): AppError {
  return new AppError('invalid_request', `\`callback_url\` ${problem}.`, { details: { field: 'callback_url' } })
}
