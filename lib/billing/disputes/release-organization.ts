import { AppError } from '@/lib/core/errors'
import { runInTransaction } from '@/lib/db'
import { setFreeze } from '@/lib/organizations'

/**
 * The operator's decision that an organization may go on: its disputes of so far freeze it no more. What it owes, it owes.
 * Returns whether it was frozen.
 * @throws AppError not_found
 */
export async function releaseOrganization({ organizationId }: { organizationId: string }): Promise<boolean> {
  return runInTransaction(async (client) => {
    const { rowCount } = await client.query({
      text: 'SELECT 1 FROM organization WHERE id = $1 FOR NO KEY UPDATE',
      values: [organizationId],
    })
    if (rowCount === 0) throw new AppError('not_found', 'There is no such organization.')
    await client.query({
      text: 'UPDATE payment_dispute SET released_at = now() WHERE organization_id = $1 AND released_at IS NULL',
      values: [organizationId],
    })
    return setFreeze({ organizationId, reason: null, client })
  })
}
