import { composeContentPolicy } from './compose-content-policy'

type PageHeadersInput = {
  /** Path of the page. */
  pathname: string
  nonce: string
  isDevelopment: boolean
  /** The address under which people reach this site. */
  publicUrl: string
}

/** Apps open these in a window of their own and wait for it: a page cut off from its opener could never come back to it. */
const POPUP_PATHS: ReadonlySet<string> = new Set(['/auth', '/sign-in', '/sign-up', '/verify'])

/** Browsers keep to HTTPS for a year after a visit (RFC 6797). */
const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** The headers that protect a page, by lower-case name. */
export function composePageHeaders({
  pathname,
  nonce,
  isDevelopment,
  publicUrl,
}: PageHeadersInput): [string, string][] {
  const isHttps = publicUrl.startsWith('https:')
  const isPopup = POPUP_PATHS.has(pathname)
  return [
    ['content-security-policy', composeContentPolicy({ nonce, isDevelopment, isHttps })],
    ['cross-origin-opener-policy', isPopup ? 'unsafe-none' : 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(isHttps ? ([['strict-transport-security', STRICT_TRANSPORT]] satisfies [string, string][]) : []),
    // A page that gives keys away is in no cache, and tells no other site about its address.
    ...(pathname === '/auth'
      ? ([
          ['referrer-policy', 'no-referrer'],
          ['cache-control', 'no-store'],
        ] satisfies [string, string][])
      : []),
  ]
}
