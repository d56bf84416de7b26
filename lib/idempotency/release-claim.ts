import { getPool } from '@/lib/db'
import type { ClaimAddress } from './finish-claim'
import { RUNNER } from './heartbeat'

/** Gives a key back whose request came to nothing and cost nothing: the next one with it runs. */
export async function releaseClaim({ scope, idempotencyKey, generationId }: ClaimAddress): Promise<void> {
  await getPool().query({
    name: 'idempotency-release',
    text: `DELETE FROM idempotency_record
      WHERE scope = $1 AND idempotency_key = $2 AND generation_id = $3 AND runner = $4 AND state = 'running'`,
    values: [scope, idempotencyKey, generationId, RUNNER],
  })
}
