import { createHash, timingSafeEqual } from 'node:crypto'

export type StoredChallenge = { codeChallenge: string | null; codeChallengeMethod: string | null }

/** Whether a verifier belongs to the challenge of a code (RFC 7636 §4.6); a code without a challenge needs none. */
export function isRightVerifier(
  { codeChallenge, codeChallengeMethod }: StoredChallenge,
  verifier: string | null,
): boolean {
  if (codeChallenge === null) return true
  if (verifier === null) return false
  const claimed = codeChallengeMethod === 'S256' ? sha256(verifier).toString('base64url') : verifier
  // Digests are of one length, so that comparing tells nothing by its time.
  return timingSafeEqual(sha256(claimed), sha256(codeChallenge))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
