import { recordEvent, type Actor } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import { runInTransaction } from '@/lib/db'
import { grantPromotionalCredit } from '@/lib/ledger'

type Gift = {
  organizationId: string
  amountNanos: bigint
  /** For the organization's history, and for ours. */
  reason: string
  /** The same for a repeated request: it gives once. */
  requestKey: string
  /** Null = never. */
  expiresAt: Date | null
  actor: Actor
}

/**
 * Gives promotional credit; the credit and its record commit together, once per request key.
 * @throws AppError not_found, conflict (the key was used for another gift), invalid_request
 */
export async function giveCredit({ organizationId, actor, requestKey, ...gift }: Gift): Promise<{ isNew: boolean }> {
  return runInTransaction(async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM organization WHERE id = $1 AND closed_at IS NULL', [
      organizationId,
    ])
    if (rowCount === 0) throw new AppError('not_found', 'There is no such organization.')
    const { isNew } = await grantPromotionalCredit({
      organizationId,
      grantId: `operator:${requestKey}`,
      amountNanos: gift.amountNanos,
      source: gift.reason,
      expiresAt: gift.expiresAt,
      client,
    })
    const details = { amount_usd: formatNanosAsUsd(gift.amountNanos), reason: gift.reason }
    if (isNew) {
      await recordEvent({ organizationId, actor, area: 'Operator', action: 'Give promotional credit', details, client })
    }
    return { isNew }
  })
}
