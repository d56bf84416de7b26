import type pg from 'pg'
import { type Actor, recordEvent } from '@/lib/audit-log'
import { createId } from '@/lib/core/ids'
import { changeCatalog, type Changed } from './change-catalog'
import { chooseStart } from './choose-start'
import { fieldError } from './field-error'
import { lockEndpoint, type LockedEndpoint, raiseRevision } from './lock-endpoint'
import { isSamePrice, type PriceFigures, toPriceObject } from './price-figures'
import { readFilePrice } from './read-file-price'
import { readVersions, type StoredVersion } from './read-versions'

export type PriceOrder = {
  endpointId: string
  /** The endpoint's, as whoever decided saw it. */
  revision: number
  /** New ones, those of an earlier version, or those of the catalogue files, which change it again from then on. */
  figures: PriceFigures | { restores: string } | 'files'
  /** Null = now. */
  effectiveFrom: Date | null
  reason: string
  actor: Actor
}

type Figures = { figures: PriceFigures; origin: StoredVersion['origin']; restoresId: string | null }

/**
 * Gives an endpoint a new price from a moment on, as a version beside the old ones: requests that run or are billed keep
 * theirs.
 * @throws AppError not_found, conflict (changed meanwhile), invalid_request naming the field
 */
export async function setPrice(order: PriceOrder): Promise<Changed> {
  const { endpointId, revision, reason, actor } = order
  return changeCatalog(async (client) => {
    const endpoint = await lockEndpoint(client, { id: endpointId, revision })
    const versions = await readVersions(endpointId, client)
    const planned = await chooseFigures(client, { order, versions })
    const start = chooseStart({ versions, effectiveFrom: order.effectiveFrom, isFollowing: planned.origin === 'files' })
    refuseUseless({ endpoint, planned, before: start.follows })
    const id = createId('price')
    const effectiveFrom = await insertVersion(client, { id, order, planned, after: start.after })
    const details = {
      reason,
      effective_from: effectiveFrom.toISOString(),
      version: id,
      before: start.follows && toPriceObject(start.follows.figures),
      after: toPriceObject(planned.figures),
    }
    const action = planned.origin === 'files' ? 'Follow the catalogue files again' : 'Change a price'
    await recordEvent({ organizationId: null, actor, area: 'Catalogue', action, target: endpointId, details, client })
    return { id: endpointId, revision: await raiseRevision(client, endpointId) }
  })
}

async function chooseFigures(
  client: pg.PoolClient,
  { order: { figures, endpointId }, versions }: { order: PriceOrder; versions: readonly StoredVersion[] },
): Promise<Figures> {
  if (figures === 'files') {
    const filed = await readFilePrice(endpointId, client)
    if (filed === null) throw fieldError('follow_files', 'The catalogue files say nothing about this endpoint.')
    return { figures: filed, origin: 'files', restoresId: null }
  }
  if (!('restores' in figures)) return { figures, origin: 'operator', restoresId: null }
  const restored = versions.find(({ id }) => id === figures.restores)
  if (!restored) throw fieldError('restores', 'This endpoint never had such a version.')
  return { figures: restored.figures, origin: 'operator', restoresId: restored.id }
}

type Comparison = { endpoint: LockedEndpoint; planned: Figures; before: StoredVersion | null }

function refuseUseless({ endpoint, planned, before }: Comparison): void {
  const { figures, origin } = planned
  const costs = Object.values(figures).some((amount) => amount !== null && amount > 0n)
  if (endpoint.isFree && costs) {
    throw fieldError('price', 'A model that ends in :free costs nothing. Change the price of the model without :free.')
  }
  if (before?.origin === origin && isSamePrice(before.figures, figures)) {
    throw fieldError('price', 'These are the figures that hold at that moment already.')
  }
}

const INSERT = `
  INSERT INTO price_version (id, endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos,
    request_nanos, image_nanos, origin, created_by_user_id, reason, restores_id, effective_from)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
    coalesce($13::timestamptz, greatest(clock_timestamp(), $14::timestamptz + interval '1 millisecond')))
  RETURNING effective_from`

type NewVersion = { id: string; order: PriceOrder; planned: Figures; after: Date | null }

/** From now on means: after the version that holds now, however coarse the clock is. */
async function insertVersion(client: pg.PoolClient, { id, order, planned, after }: NewVersion): Promise<Date> {
  const { promptPicos, completionPicos, cacheReadPicos, cacheWritePicos, requestNanos, imageNanos } = planned.figures
  const figures = [promptPicos, completionPicos, cacheReadPicos, cacheWritePicos, requestNanos, imageNanos]
  const origin = [planned.origin, order.actor.userId ?? null, order.reason, planned.restoresId]
  const values = [id, order.endpointId, ...figures, ...origin, order.effectiveFrom, after]
  const { rows } = await client.query<{ effective_from: Date }>(INSERT, values)
  return rows[0]?.effective_from ?? new Date()
}
