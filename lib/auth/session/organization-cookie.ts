import { AppError } from '@/lib/core/errors'
import { ORGANIZATION_HEADER } from '@/lib/schemas/organizations'
import { isSecureSite } from './session-cookie'

const COOKIE_SECONDS = 365 * 24 * 60 * 60

/** Name of the cookie that says in which of a person's organizations this browser works. */
export function getOrganizationCookieName(): string {
  return isSecureSite() ? '__Host-causeway.organization' : 'causeway.organization'
}

/** The organization that a browser asks to work in; only a wish, until it is compared with the person's memberships. */
export function readOrganizationCookie(request: Request): string | null {
  const name = getOrganizationCookieName()
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const separator = pair.indexOf('=')
    if (separator > 0 && pair.slice(0, separator).trim() === name) return pair.slice(separator + 1).trim() || null
  }
  return null
}

/** A `Set-Cookie` value that makes a browser work in an organization. */
export function writeOrganizationCookie(organizationId: string): string {
  const secure = isSecureSite() ? '; Secure' : ''
  return `${getOrganizationCookieName()}=${organizationId}; Path=/; Max-Age=${COOKIE_SECONDS}; HttpOnly; SameSite=Lax${secure}`
}

/**
 * Refuses a request from a tab that shows another organization than the one this browser works in by now: nothing is read
 * or written in the wrong one. Pages say with each request which organization they show.
 * @throws AppError conflict with `details.reason: "other_organization"`
 */
export function requireShownOrganization(request: Request, session: { organizationId: string }): void {
  const shown = request.headers.get(ORGANIZATION_HEADER)
  if (shown === null || shown === session.organizationId) return
  throw new AppError('conflict', 'This browser works in another organization by now. Reload the page.', {
    details: { reason: 'other_organization', organization_id: session.organizationId },
  })
}
