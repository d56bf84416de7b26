import type { SessionPrincipal } from '../principal'
import { readSessionCookie } from './session-cookie'
import { forgetSessionState, readSessionState } from './session-state'
import { decodeSessionToken, type SessionClaims } from './session-token'

/** The person behind a request's session cookie; null without a valid, unrevoked session. Needs nothing of Next. */
export async function readSession(request: Request): Promise<SessionPrincipal | null> {
  const token = readSessionCookie(request)
  return token === null ? null : readSessionToken(token)
}

/** The person behind a session token; null when it is not valid or was revoked. */
export async function readSessionToken(token: string): Promise<SessionPrincipal | null> {
  const claims = await decodeSessionToken(token)
  return claims === null ? null : checkSession(claims)
}

/** Checks a token's claims against the database (seen within a second): a raised session version ends the session. */
export async function checkSession(claims: SessionClaims): Promise<SessionPrincipal | null> {
  const { userId, sessionVersion } = claims
  let state = await readSessionState(userId)
  if (state !== null && state.sessionVersion < sessionVersion) {
    // The token is newer than our memory: another process has just raised the version and issued this token.
    forgetSessionState(userId)
    state = await readSessionState(userId)
  }
  if (state?.sessionVersion !== sessionVersion) return null
  const { organizationId, isFrozen, role } = state
  return { kind: 'session', userId, organizationId, isFrozen, role }
}
