import { recordEvent, type Actor } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { runInTransaction } from '@/lib/db'
import { setFreeze } from '@/lib/organizations'

type FreezeOrder = { organizationId: string; reason: string; actor: Actor }

/**
 * Stops an organization: no requests, purchases or refunds within a second. The freeze and its record commit together.
 * @throws AppError not_found, conflict (frozen already)
 */
export async function freezeAccount({ organizationId, reason, actor }: FreezeOrder): Promise<void> {
  await runInTransaction(async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM organization WHERE id = $1 FOR NO KEY UPDATE', [
      organizationId,
    ])
    if (rowCount === 0) throw new AppError('not_found', 'There is no such organization.')
    if (!(await setFreeze({ organizationId, reason, client }))) {
      throw new AppError('conflict', 'This organization is frozen already.')
    }
    await recordEvent({
      organizationId,
      actor,
      area: 'Operator',
      action: 'Freeze the organization',
      details: { reason },
      client,
    })
  })
}
