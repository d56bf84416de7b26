import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'

/**
 * Refuses a request that carries a session but was not provably made by our own pages (CSRF).
 * @throws AppError permission_denied
 */
export function requireOwnOrigin(request: Request): void {
  if (!isOwnOrigin(request)) throw crossSite()
}

/**
 * Refuses a request that a browser says was made by somebody else's page; programs, which say nothing, may pass.
 * For routes that need no session but act for a browser: sign-up, password reset.
 * @throws AppError permission_denied
 */
export function refuseForeignOrigin(request: Request): void {
  const isFromBrowser = request.headers.has('origin') || request.headers.has('sec-fetch-site')
  if (isFromBrowser && !isOwnOrigin(request)) throw crossSite()
}

/** True when the browser vouches for the same origin, or `Origin` is the public address or the host that was asked. */
function isOwnOrigin(request: Request): boolean {
  if (request.headers.get('sec-fetch-site') === 'same-origin') return true
  const origin = parseUrl(request.headers.get('origin'))
  if (origin === null) return false
  if (origin.origin === new URL(getEnv().PUBLIC_URL).origin) return true
  return origin.host === (request.headers.get('host') ?? new URL(request.url).host)
}

function parseUrl(text: string | null): URL | null {
  return text !== null && URL.canParse(text) ? new URL(text) : null
}

function crossSite(): AppError {
  return new AppError(
    'permission_denied',
    'This request did not come from our own pages. Programs authenticate with an API key in `Authorization: Bearer`.',
    { details: { reason: 'cross_site' } },
  )
}
