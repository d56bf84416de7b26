import { getPool } from '@/lib/db'
import type { CacheAddress } from './cache-address'

export type AnswerToStore = CacheAddress & {
  organizationId: string
  generationId: string
  answer: string
  ttlSeconds: number
}

/** Keeps an answer for its time. The newest one stands. */
export async function storeCachedAnswer(given: AnswerToStore): Promise<void> {
  const { scope, hash, organizationId, generationId, answer, ttlSeconds } = given
  await getPool().query({
    name: 'response-cache-store',
    text: `INSERT INTO response_cache AS c
        (scope, hash, organization_id, generation_id, answer, size_bytes, ttl_seconds, created_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7::int, now(), now() + make_interval(secs => $7::int))
      ON CONFLICT (scope, hash, organization_id) DO UPDATE SET generation_id = EXCLUDED.generation_id, answer = EXCLUDED.answer,
        size_bytes = EXCLUDED.size_bytes, ttl_seconds = EXCLUDED.ttl_seconds, created_at = EXCLUDED.created_at,
        expires_at = EXCLUDED.expires_at`,
    values: [scope, hash, organizationId, generationId, answer, Buffer.byteLength(answer), ttlSeconds],
  })
}
