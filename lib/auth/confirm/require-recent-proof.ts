import { AppError } from '@/lib/core/errors'
import { readSessionRecord } from '../sessions/session-record'

/** For so long after a person proved who they are, sensitive changes ask for nothing more (ASVS 7.5.1). */
const RECENT_MS = 10 * 60 * 1_000

/**
 * Lets only somebody change how an account is protected who has lately proved that it is theirs.
 * @throws AppError permission_denied with `details.reason: "confirmation_needed"`
 */
export async function requireRecentProof({ sessionId }: { sessionId: string }): Promise<void> {
  const record = await readSessionRecord(sessionId)
  if (record && Date.now() - record.authenticatedAt.getTime() < RECENT_MS) return
  throw new AppError('permission_denied', 'Confirm first that it is you.', {
    details: { reason: 'confirmation_needed' },
  })
}
