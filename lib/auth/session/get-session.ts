import type { SessionPrincipal } from '../principal'
import { readSessionToken } from './read-session'
import { getSessionCookieName } from './session-cookie'

/** The person who is signed in, for server components; null when nobody is. */
export async function getSession(): Promise<SessionPrincipal | null> {
  // Loaded when it is needed: the gateway imports this folder and runs without Next.
  const { cookies } = await import('next/headers')
  const token = (await cookies()).get(getSessionCookieName())?.value
  return token === undefined ? null : readSessionToken(token)
}
