import { type Actor, recordEvent } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { changeCatalog, type Changed } from './change-catalog'
import { lockEndpoint, raiseRevision } from './lock-endpoint'

export type EndpointSwitch = { id: string; revision: number; isEnabled: boolean; reason: string; actor: Actor }

/**
 * Switches an endpoint off or on again; requests that run go on.
 * @throws AppError not_found, conflict (it is so already, or changed meanwhile)
 */
export async function switchEndpoint({ id, revision, isEnabled, reason, actor }: EndpointSwitch): Promise<Changed> {
  return changeCatalog(async (client) => {
    const { disabledAt } = await lockEndpoint(client, { id, revision })
    if ((disabledAt === null) === isEnabled) {
      throw new AppError('conflict', `This endpoint is switched ${isEnabled ? 'on' : 'off'} already.`)
    }
    await client.query('UPDATE endpoint SET disabled_at = CASE WHEN $2 THEN NULL ELSE now() END WHERE id = $1', [
      id,
      isEnabled,
    ])
    const action = isEnabled ? 'Switch an endpoint on' : 'Switch an endpoint off'
    await recordEvent({
      organizationId: null,
      actor,
      area: 'Catalogue',
      action,
      target: id,
      details: { reason },
      client,
    })
    return { id, revision: await raiseRevision(client, id) }
  })
}
