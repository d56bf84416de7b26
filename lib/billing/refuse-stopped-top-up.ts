import { AppError } from '@/lib/core/errors'
import { getTopUpStop } from '@/lib/ledger'

/** A repair takes an operator; asking again every minute would not help. */
const RETRY_AFTER_SECONDS = 10 * 60

/**
 * Takes no new money while the ledger's audit is not clean. What was paid before is credited all the same.
 * @throws AppError service_unavailable with `reason: top_ups_stopped`
 */
export async function refuseStoppedTopUp(): Promise<void> {
  const { stopped } = await getTopUpStop()
  if (!stopped) return
  throw new AppError(
    'service_unavailable',
    'Buying credits is paused: a check of our books found a difference, and we take no money until it is explained. Nothing was charged, your balance and your requests are not affected. Try again later.',
    { details: { reason: 'top_ups_stopped' }, retryAfterSeconds: RETRY_AFTER_SECONDS },
  )
}
