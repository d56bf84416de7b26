import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { requireUnfrozen } from '@/lib/organizations'
import { refuseStoppedTopUp } from '../refuse-stopped-top-up'
import { CHECKOUT_LIFETIME_MS } from './lifetime'

/** More open pages and refused cards than a person has; fewer than somebody who tries out stolen cards would like. */
const UNFINISHED_MAX = 20

async function refuseFlood(organizationId: string): Promise<void> {
  const since = new Date(Date.now() - CHECKOUT_LIFETIME_MS)
  const unfinished = await getDb().creditOrder.count({
    where: {
      organizationId,
      kind: 'purchase',
      createdAt: { gt: since },
      OR: [{ status: 'pending' }, { status: 'failed', paymentMethodId: { not: null } }],
    },
  })
  if (unfinished < UNFINISHED_MAX) return
  const message = 'There are many unfinished purchases. Finish one of them, or try again in an hour.'
  throw new AppError('rate_limit_exceeded', message, { retryAfterSeconds: CHECKOUT_LIFETIME_MS / 1000 })
}

/**
 * Whether an organization may start paying now.
 * @throws AppError account_frozen, service_unavailable (the audit stopped top-ups), rate_limit_exceeded
 */
export async function admitPurchase({ organizationId }: { organizationId: string }): Promise<void> {
  await requireUnfrozen({ organizationId })
  await refuseStoppedTopUp()
  await refuseFlood(organizationId)
}
