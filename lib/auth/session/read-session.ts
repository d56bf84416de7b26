import type { SessionPrincipal } from '../principal'
import { readSessionRecord } from '../sessions/session-record'
import { touchSession } from '../sessions/touch-session'
import { readOrganizationCookie } from './organization-cookie'
import { readSessionCookie } from './session-cookie'
import { forgetSessionState, readSessionState } from './session-state'
import { decodeSessionToken, type SessionClaims } from './session-token'

/** The person behind a request's session cookie; null without a valid, unrevoked session. Needs nothing of Next. */
export async function readSession(request: Request): Promise<SessionPrincipal | null> {
  const token = readSessionCookie(request)
  return token === null ? null : readSessionToken(token, readOrganizationCookie(request))
}

/** The person behind a session token, in the organization that the browser chose; null when it is not valid or was revoked. */
export async function readSessionToken(token: string, chosen: string | null): Promise<SessionPrincipal | null> {
  const claims = await decodeSessionToken(token)
  return claims === null ? null : checkSession(claims, chosen)
}

/**
 * Checks a token's claims against the database (seen within a second): the session goes on, unless it was ended or the
 * person's session version was raised.
 * The session works in the chosen organization as long as the person belongs to it, else in the one they joined first.
 */
export async function checkSession(
  claims: SessionClaims,
  chosen: string | null = null,
): Promise<SessionPrincipal | null> {
  const { userId, sessionVersion, sessionId } = claims
  const record = await readSessionRecord(sessionId)
  if (record?.userId !== userId) return null
  let state = await readSessionState(userId)
  if (state !== null && state.sessionVersion < sessionVersion) {
    // The token is newer than our memory: another process has just raised the version and issued this token.
    forgetSessionState(userId)
    state = await readSessionState(userId)
  }
  if (state?.sessionVersion !== sessionVersion) return null
  const active = state.memberships.find(({ organizationId }) => organizationId === chosen) ?? state.memberships[0]
  if (!active) return null
  touchSession({ sessionId, lastSeenAt: record.lastSeenAt })
  return { kind: 'session', userId, sessionId, ...active, isOperator: state.isOperator }
}
