import { getPool } from '@/lib/db'

/** What an endpoint cost from a moment on. Picos per token, nanos per request and image. */
export type TimedPrice = {
  fromMs: number
  promptPicos: bigint
  completionPicos: bigint
  /** Null = as other prompt tokens. */
  cacheReadPicos: bigint | null
  cacheWritePicos: bigint | null
  requestNanos: bigint
  imageNanos: bigint
}

type Row = {
  endpoint_id: string
  prompt_picos: string
  completion_picos: string
  cache_read_picos: string | null
  cache_write_picos: string | null
  request_nanos: string
  image_nanos: string
  effective_from: Date
}

const SELECT = `
  SELECT endpoint_id, prompt_picos::text, completion_picos::text, cache_read_picos::text, cache_write_picos::text,
    request_nanos::text, image_nanos::text, effective_from
  FROM price_version WHERE endpoint_id = ANY($1) ORDER BY endpoint_id, effective_from, id`

const toBigInt = (text: string | null): bigint | null => (text === null ? null : BigInt(text))

/** All prices that endpoints ever had, by endpoint, the oldest first. */
export async function readPriceHistory(endpointIds: readonly string[]): Promise<ReadonlyMap<string, TimedPrice[]>> {
  const { rows } = await getPool().query<Row>({ name: 'price-history', text: SELECT, values: [endpointIds] })
  const histories = new Map<string, TimedPrice[]>()
  for (const row of rows) {
    const history = histories.get(row.endpoint_id) ?? []
    histories.set(row.endpoint_id, history)
    history.push({
      fromMs: row.effective_from.getTime(),
      promptPicos: BigInt(row.prompt_picos),
      completionPicos: BigInt(row.completion_picos),
      cacheReadPicos: toBigInt(row.cache_read_picos),
      cacheWritePicos: toBigInt(row.cache_write_picos),
      requestNanos: BigInt(row.request_nanos),
      imageNanos: BigInt(row.image_nanos),
    })
  }
  return histories
}
