import type pg from 'pg'
import { getPool } from '@/lib/db'
import { type PriceColumns, type PriceFigures, selectPrice, toFigures } from './price-figures'

/** What the catalogue files say that an endpoint costs; null when they do not know it. */
export async function readFilePrice(
  endpointId: string,
  client: Pick<pg.PoolClient, 'query'> = getPool(),
): Promise<PriceFigures | null> {
  const { rows } = await client.query<PriceColumns>(
    `SELECT ${selectPrice('f')} FROM file_price f WHERE f.endpoint_id = $1`,
    [endpointId],
  )
  return rows[0] ? toFigures(rows[0]) : null
}
