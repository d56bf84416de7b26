import type { SessionPrincipal } from '../principal'
import { getOrganizationCookieName } from './organization-cookie'
import { readSessionToken } from './read-session'
import { getSessionCookieName } from './session-cookie'

/** The person who is signed in, for server components; null when nobody is. */
export async function getSession(): Promise<SessionPrincipal | null> {
  // Loaded when it is needed: the gateway imports this folder and runs without Next.
  const { cookies } = await import('next/headers')
  const jar = await cookies()
  const token = jar.get(getSessionCookieName())?.value
  const chosen = jar.get(getOrganizationCookieName())?.value
  return token === undefined ? null : readSessionToken(token, chosen ?? null)
}
