import { getEnv } from '@/lib/env'

/** Seconds that a session lives without being used. */
export const SESSION_SECONDS_MAX = 30 * 24 * 60 * 60

/** Whether the public address is https: then cookies are `Secure` and carry the `__Host-` prefix. */
export function isSecureSite(): boolean {
  return new URL(getEnv().PUBLIC_URL).protocol === 'https:'
}

/** Name of the session cookie. */
export function getSessionCookieName(): string {
  return isSecureSite() ? '__Host-causeway.session' : 'causeway.session'
}

/** The session token that a request carries, if any. */
export function readSessionCookie(request: Request): string | null {
  const name = getSessionCookieName()
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const separator = pair.indexOf('=')
    if (separator > 0 && pair.slice(0, separator).trim() === name) return pair.slice(separator + 1).trim() || null
  }
  return null
}

/** A `Set-Cookie` value that installs a session token. */
export function writeSessionCookie(token: string): string {
  const secure = isSecureSite() ? '; Secure' : ''
  return `${getSessionCookieName()}=${token}; Path=/; Max-Age=${SESSION_SECONDS_MAX}; HttpOnly; SameSite=Lax${secure}`
}

/** A `Set-Cookie` value that removes the session. */
export function clearSessionCookie(): string {
  const secure = isSecureSite() ? '; Secure' : ''
  return `${getSessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
}
