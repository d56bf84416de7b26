import { createHash } from 'node:crypto'
import { getDb } from '@/lib/db'

export type ChallengePurpose = 'register' | 'sign_in' | 'confirm'
type Asked = { challenge: string; purpose: ChallengePurpose; userId: string | null }

const LIFETIME_MS = 5 * 60 * 1_000

/** Notes a challenge that an authenticator is asked to sign. */
export async function noteChallenge({ challenge, purpose, userId }: Asked): Promise<void> {
  const expiresAt = new Date(Date.now() + LIFETIME_MS)
  await getDb().passkeyChallenge.create({ data: { challengeHash: hash(challenge), purpose, userId, expiresAt } })
}

/** Uses a challenge up: true once, in time, for what and for whom it was made. */
export async function takeChallenge({ challenge, purpose, userId }: Asked): Promise<boolean> {
  const { count } = await getDb().passkeyChallenge.deleteMany({
    where: { challengeHash: hash(challenge), purpose, userId, expiresAt: { gt: new Date() } },
  })
  return count === 1
}

function hash(challenge: string): string {
  return createHash('sha256').update(challenge).digest('hex')
}
