import type pg from 'pg'
import { getPool } from '@/lib/db'
import { type PriceColumns, type PriceFigures, selectPrice, toFigures } from './price-figures'

/** One version of an endpoint's price with where it came from. */
export type StoredVersion = {
  id: string
  figures: PriceFigures
  effectiveFrom: Date
  /** Whether it had begun when it was read, by the database's clock. */
  hasBegun: boolean
  withdrawnAt: Date | null
  origin: 'files' | 'operator'
  createdAt: Date
  createdBy: string | null
  reason: string | null
  restoresId: string | null
}

type Row = PriceColumns & {
  id: string
  effective_from: Date
  has_begun: boolean
  withdrawn_at: Date | null
  origin: StoredVersion['origin']
  created_at: Date
  created_by: string | null
  reason: string | null
  restores_id: string | null
}

const SELECT = `
  SELECT p.id, ${selectPrice('p')}, p.effective_from, p.effective_from <= clock_timestamp() AS has_begun, p.withdrawn_at,
         p.origin, p.created_at, coalesce(u.name, u.email) AS created_by, p.reason, p.restores_id
  FROM price_version p LEFT JOIN app_user u ON u.id = p.created_by_user_id
  WHERE p.endpoint_id = $1 ORDER BY p.effective_from DESC, p.id DESC LIMIT 200`

/** The versions of an endpoint's price, the latest first; withdrawn ones too. */
export async function readVersions(
  endpointId: string,
  client: Pick<pg.PoolClient, 'query'> = getPool(),
): Promise<StoredVersion[]> {
  const { rows } = await client.query<Row>(SELECT, [endpointId])
  return rows.map((row) => ({
    id: row.id,
    figures: toFigures(row),
    effectiveFrom: row.effective_from,
    hasBegun: row.has_begun,
    withdrawnAt: row.withdrawn_at,
    origin: row.origin,
    createdAt: row.created_at,
    createdBy: row.created_by,
    reason: row.reason,
    restoresId: row.restores_id,
  }))
}
