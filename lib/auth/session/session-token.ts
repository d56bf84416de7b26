import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { getEnv } from '@/lib/env'
import { SESSION_SECONDS_MAX } from './session-cookie'

/** What a session token says: who, which session, and which of the person's session versions it was made with. */
export type SessionClaims = { userId: string; sessionVersion: number; sessionId: string }

export const sessionClaims = z.object({
  userId: z.string().min(1),
  sessionVersion: z.number().int(),
  sessionId: z.string().min(1),
})

/** Encrypts a session token in next-auth's own form, so that both read the same cookie. */
export function encodeSessionToken({ userId, sessionVersion, sessionId }: SessionClaims): Promise<string> {
  const token = { sub: userId, userId, sessionVersion, sessionId }
  return encode({ token, secret: getEnv().CAUSEWAY_SECRET, maxAge: SESSION_SECONDS_MAX })
}

/** Reads a session token; null when it is forged, damaged, expired or not one of ours. */
export async function decodeSessionToken(token: string): Promise<SessionClaims | null> {
  const payload: unknown = await decode({ token, secret: getEnv().CAUSEWAY_SECRET }).catch(() => null)
  const parsed = sessionClaims.safeParse(payload)
  return parsed.success ? parsed.data : null
}
