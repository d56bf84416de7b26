import type pg from 'pg'
import { getLogger } from '@/lib/observability'
import { setFreeze } from '@/lib/organizations'
import { isFreezing } from './is-freezing'

/** Written by us into `frozen_reason`; any other reason is an operator's, which no dispute lifts. */
const REASON = 'dispute'

/**
 * Freezes an organization while one of its payments is disputed or was lost, and thaws it when none is any longer. What the
 * operator released stays released.
 */
export async function applyFreeze(client: pg.PoolClient, organizationId: string): Promise<void> {
  const { rows: organizations } = await client.query<{ reason: string | null }>({
    text: 'SELECT frozen_reason AS reason FROM organization WHERE id = $1 FOR NO KEY UPDATE',
    values: [organizationId],
  })
  const { rows } = await client.query<{ status: string }>({
    text: 'SELECT status FROM payment_dispute WHERE organization_id = $1 AND released_at IS NULL',
    values: [organizationId],
  })
  const shouldFreeze = rows.some(({ status }) => isFreezing(status))
  const reason = organizations[0]?.reason ?? null
  if (!shouldFreeze && reason !== REASON) return
  const hasChanged = await setFreeze({ organizationId, reason: shouldFreeze ? REASON : null, client })
  if (hasChanged)
    getLogger().warn({ organizationId, isFrozen: shouldFreeze }, 'a dispute changed whether an account is frozen')
}
