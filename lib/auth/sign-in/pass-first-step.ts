import { getDb } from '@/lib/db'
import { openSession } from '../sessions/open-session'
import type { Visitor } from '../sessions/visitor'
import type { SessionClaims } from '../session/session-token'
import { encodePendingSignIn, type PendingSignIn } from './pending-sign-in'

/** Where a first step leads: a session, or a token for the second step. */
export type FirstStep = { claims: SessionClaims } | { pendingToken: string }

type ProvedPerson = { userId: string; sessionVersion: number; method: PendingSignIn['method'] }

/** Somebody has proved a password or an identity: who has turned two-factor sign-in on needs a code as well. */
export async function passFirstStep(input: ProvedPerson & { visitor: Visitor }): Promise<FirstStep> {
  const pendingToken = await beginSecondStep(input)
  return pendingToken === null ? { claims: await openSession(input) } : { pendingToken }
}

/** The token for the second step; null for who needs none. */
export async function beginSecondStep({ userId, sessionVersion, method }: ProvedPerson): Promise<string | null> {
  if (!(await hasTwoFactor(userId))) return null
  return encodePendingSignIn({ pendingUserId: userId, sessionVersion, method })
}

/** Whether somebody has turned two-factor sign-in on. */
export async function hasTwoFactor(userId: string): Promise<boolean> {
  return (await getDb().twoFactor.count({ where: { userId, confirmedAt: { not: null } } })) > 0
}
