import { type Actor, recordEvent } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { changeCatalog, type Changed } from './change-catalog'
import { lockEndpoint, raiseRevision } from './lock-endpoint'
import { toPriceObject } from './price-figures'
import { readVersions } from './read-versions'

export type Withdrawal = {
  endpointId: string
  priceVersionId: string
  /** The endpoint's, as whoever decided saw it. */
  revision: number
  reason: string
  actor: Actor
}

/**
 * Calls off a price that has not begun yet; it stays in the history.
 * @throws AppError not_found, conflict (it has begun, is withdrawn, or the endpoint changed meanwhile)
 */
export async function withdrawPrice(order: Withdrawal): Promise<Changed> {
  const { endpointId, priceVersionId, revision, reason, actor } = order
  return changeCatalog(async (client) => {
    await lockEndpoint(client, { id: endpointId, revision })
    const version = (await readVersions(endpointId, client)).find(({ id }) => id === priceVersionId)
    if (!version) throw new AppError('not_found', 'This endpoint has no such price.')
    if (version.withdrawnAt !== null) throw new AppError('conflict', 'This price is withdrawn already.')
    if (version.hasBegun) throw new AppError('conflict', 'This price has begun. Set another one instead.')
    await client.query('UPDATE price_version SET withdrawn_at = clock_timestamp() WHERE id = $1', [priceVersionId])
    const details = {
      reason,
      version: priceVersionId,
      effective_from: version.effectiveFrom.toISOString(),
      price: toPriceObject(version.figures),
    }
    const [area, action] = ['Catalogue', 'Withdraw a planned price']
    await recordEvent({ organizationId: null, actor, area, action, target: endpointId, details, client })
    return { id: endpointId, revision: await raiseRevision(client, endpointId) }
  })
}
