import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { getEnv } from '@/lib/env'

const SECONDS_MAX = 10 * 60
/** A key of its own, so that neither token ever passes for the other. */
const SALT = 'causeway second factor'

const pendingClaims = z.object({
  pendingUserId: z.string().min(1),
  sessionVersion: z.number().int(),
  method: z.enum(['password', 'github', 'google']),
})

/** Somebody who has passed the first step of signing in. */
export type PendingSignIn = z.infer<typeof pendingClaims>

/** A token for the second step, for ten minutes; worth nothing without a code. */
export function encodePendingSignIn(pending: PendingSignIn): Promise<string> {
  return encode({ token: pending, secret: getEnv().CAUSEWAY_SECRET, maxAge: SECONDS_MAX, salt: SALT })
}

/** Who it is; null when the token is forged, too old or of another kind. */
export async function decodePendingSignIn(token: string): Promise<PendingSignIn | null> {
  const payload: unknown = await decode({ token, secret: getEnv().CAUSEWAY_SECRET, salt: SALT }).catch(() => null)
  const parsed = pendingClaims.safeParse(payload)
  return parsed.success ? parsed.data : null
}
