import { getPool } from '@/lib/db'
import { RUNNER } from './heartbeat'

/** What became of a request, to be given again. */
export type StoredOutcome = {
  /** HTTP status. */
  status: number
  headers: Record<string, string>
  /** As it was sent; null when it may not or could not be kept. */
  body: Buffer | null
}

export type ClaimAddress = { scope: string; idempotencyKey: string; generationId: string }

/** Stores the outcome of a request that this process runs; one that was taken from it meanwhile stays the other's. */
export async function finishClaim({
  scope,
  idempotencyKey,
  generationId,
  ...outcome
}: ClaimAddress & StoredOutcome): Promise<void> {
  const { status, headers, body } = outcome
  await getPool().query({
    name: 'idempotency-finish',
    text: `UPDATE idempotency_record SET state = 'done', status = $5, headers = $6, body = $7
      WHERE scope = $1 AND idempotency_key = $2 AND generation_id = $3 AND runner = $4 AND state = 'running'`,
    values: [scope, idempotencyKey, generationId, RUNNER, status, JSON.stringify(headers), body],
  })
}
