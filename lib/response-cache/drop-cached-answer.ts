import { getPool } from '@/lib/db'
import type { CacheAddress } from './cache-address'

/** Forgets one answer, whether or not there is one. */
export async function dropCachedAnswer({ scope, hash }: CacheAddress): Promise<void> {
  await getPool().query({
    name: 'response-cache-drop',
    text: 'DELETE FROM response_cache WHERE scope = $1 AND hash = $2',
    values: [scope, hash],
  })
}
