import { createHash, randomBytes } from 'node:crypto'

/** How long the link in an invitation works. */
export const INVITATION_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** A new link's token, what is stored of it, and until when it works. */
export function createInvitationToken(): { token: string; tokenHash: string; expiresAt: Date } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashInvitationToken(token), expiresAt: new Date(Date.now() + INVITATION_DAYS * DAY_MS) }
}

/** What is stored of a token. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
