import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'
import type { CatalogEndpointDetail, PriceVersionObject } from '@/lib/schemas/operator-catalog'
import { toPriceObject } from './price-figures'
import { readFilePrice } from './read-file-price'
import { readVersions, type StoredVersion } from './read-versions'
import { SELECT_ENDPOINT, SELECT_MODEL } from './select-catalog'
import { type EndpointRow, type ModelRow, toEndpointObject, toModelObject } from './to-catalog-objects'

/**
 * One endpoint with its model and every version of its price, planned and withdrawn ones too.
 * @throws AppError not_found
 */
export async function describeEndpoint({ id }: { id: string }): Promise<CatalogEndpointDetail> {
  const { rows } = await getPool().query<EndpointRow>(`${SELECT_ENDPOINT} WHERE e.id = $1`, [id])
  const [endpoint] = rows
  if (!endpoint) throw new AppError('not_found', 'There is no such endpoint.')
  const [models, versions, filePrice] = await Promise.all([
    getPool().query<ModelRow>(`SELECT ${SELECT_MODEL} FROM model m WHERE m.slug = $1`, [endpoint.model_slug]),
    readVersions(id),
    readFilePrice(id),
  ])
  const [model] = models.rows
  if (!model) throw new AppError('not_found', 'There is no such endpoint.')
  return {
    ...toEndpointObject(endpoint),
    provider_model_id: endpoint.provider_model_id,
    context_length: endpoint.context_length,
    quantization: endpoint.quantization,
    model: toModelObject(model),
    file_price: filePrice && toPriceObject(filePrice),
    versions: toVersionObjects(versions),
  }
}

/** @param versions the latest first */
function toVersionObjects(versions: readonly StoredVersion[]): PriceVersionObject[] {
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null)
  const current = standing.find(({ hasBegun }) => hasBegun)
  return versions.map((version) => {
    const next = standing[standing.indexOf(version) - 1]
    return {
      id: version.id,
      price: toPriceObject(version.figures),
      state: findState(version, current),
      effective_from: version.effectiveFrom.toISOString(),
      effective_until: version.withdrawnAt === null ? (next?.effectiveFrom.toISOString() ?? null) : null,
      origin: version.origin,
      created_at: version.createdAt.toISOString(),
      created_by: version.createdBy,
      reason: version.reason,
      restores: version.restoresId,
    }
  })
}

function findState(version: StoredVersion, current: StoredVersion | undefined): PriceVersionObject['state'] {
  if (version.withdrawnAt !== null) return 'withdrawn'
  if (!version.hasBegun) return 'scheduled'
  return version === current ? 'current' : 'past'
}
