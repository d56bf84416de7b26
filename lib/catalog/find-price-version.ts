import { getPool } from '@/lib/db'

/** What an endpoint cost from a moment on. Picos per token, nanos per request and image. */
export type PriceVersion = {
  id: string
  promptPicos: bigint
  completionPicos: bigint
  /** Null = as other prompt tokens. */
  cacheReadPicos: bigint | null
  cacheWritePicos: bigint | null
  requestNanos: bigint
  imageNanos: bigint
  validFrom: Date
  /** From when on another version was in force; null = this is the present one. */
  supersededAt: Date | null
}

type Row = {
  id: string
  prompt_picos: string
  completion_picos: string
  cache_read_picos: string | null
  cache_write_picos: string | null
  request_nanos: string
  image_nanos: string
  effective_from: Date
  superseded_at: Date | null
}

const SELECT = `
  SELECT id, prompt_picos::text, completion_picos::text, cache_read_picos::text, cache_write_picos::text,
         request_nanos::text, image_nanos::text, effective_from,
         (SELECT min(later.effective_from) FROM price_version later
           WHERE later.endpoint_id = price.endpoint_id AND later.withdrawn_at IS NULL
             AND (later.effective_from, later.id) > (price.effective_from, price.id)) AS superseded_at
  FROM price_version price WHERE id = $1`

const toBigInt = (text: string | null): bigint | null => (text === null ? null : BigInt(text))

/** One version of a price, however old; null when there is none by that id. */
export async function findPriceVersion({ id }: { id: string }): Promise<PriceVersion | null> {
  const { rows } = await getPool().query<Row>({ name: 'price-version', text: SELECT, values: [id] })
  const [row] = rows
  if (!row) return null
  return {
    id: row.id,
    promptPicos: BigInt(row.prompt_picos),
    completionPicos: BigInt(row.completion_picos),
    cacheReadPicos: toBigInt(row.cache_read_picos),
    cacheWritePicos: toBigInt(row.cache_write_picos),
    requestNanos: BigInt(row.request_nanos),
    imageNanos: BigInt(row.image_nanos),
    validFrom: row.effective_from,
    supersededAt: row.superseded_at,
  }
}
