import { getPool } from '@/lib/db'
import type { CacheAddress } from './cache-address'

export type CachedAnswer = {
  /** As it was stored. */
  answer: string
  /** The generation that made it and was billed. */
  generationId: string
  ageSeconds: number
  ttlSeconds: number
}

type Row = { answer: string; generation_id: string; age_seconds: number; ttl_seconds: number }

/** An answer that is still within its time; null when there is none. */
export async function findCachedAnswer({ scope, hash }: CacheAddress): Promise<CachedAnswer | null> {
  const { rows } = await getPool().query<Row>({
    name: 'response-cache-find',
    text: `SELECT answer, generation_id, ttl_seconds,
        greatest(0, floor(extract(epoch FROM now() - created_at)))::int AS age_seconds
      FROM response_cache WHERE scope = $1 AND hash = $2 AND expires_at > now()`,
    values: [scope, hash],
  })
  const [row] = rows
  if (!row) return null
  return {
    answer: row.answer,
    generationId: row.generation_id,
    ageSeconds: row.age_seconds,
    ttlSeconds: row.ttl_seconds,
  }
}
