import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import { findGeneration } from '@/lib/ledger'
import type { StoredOutcome } from './finish-claim'
import { LEASE_SECONDS, RUNNER } from './heartbeat'

export type KeyToClaim = {
  /** Of one API key, or of one person. */
  scope: string
  idempotencyKey: string
  organizationId: string
  /** SHA-256 (hex) over everything that the caller asked. */
  bodyHash: string
}

/**
 * What a request with an idempotency key may do.
 * - `claimed`: run it, under this generation id
 * - `running`: somebody else runs it
 * - `done`: give its outcome again
 * - `mismatch`: the key stands for another request
 * - `lost`: it was billed, and whoever ran it went down before its answer was stored
 */
export type Claim =
  | { state: 'claimed'; generationId: string }
  | { state: 'running' | 'mismatch' }
  | { state: 'lost'; generationId: string }
  | ({ state: 'done'; generationId: string } & StoredOutcome)

const HOURS_KEPT = 24

/** A key that nobody holds, or whose day is over. */
const CLAIM = `
  INSERT INTO idempotency_record AS r
    (scope, idempotency_key, organization_id, body_hash, generation_id, state, runner, lease_expires_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, 'running', $6, now() + make_interval(secs => $7), now() + make_interval(hours => $8))
  ON CONFLICT (scope, idempotency_key, organization_id) DO UPDATE SET
    body_hash = EXCLUDED.body_hash, generation_id = EXCLUDED.generation_id, state = 'running', runner = EXCLUDED.runner,
    lease_expires_at = EXCLUDED.lease_expires_at, status = NULL, headers = NULL, body = NULL, created_at = now(),
    expires_at = EXCLUDED.expires_at
  WHERE r.expires_at <= now()
  RETURNING generation_id`

const FIND = `
  SELECT body_hash, generation_id, state, runner, status, headers, body, lease_expires_at <= now() AS is_abandoned
  FROM idempotency_record WHERE scope = $1 AND idempotency_key = $2`

/** Only from the one who was found dead: of several who find him, one goes on. */
const TAKE_OVER = `
  UPDATE idempotency_record SET runner = $4, generation_id = $5, lease_expires_at = now() + make_interval(secs => $6)
  WHERE scope = $1 AND idempotency_key = $2 AND state = 'running' AND runner = $3 AND lease_expires_at <= now()`

type Row = {
  body_hash: string
  generation_id: string
  state: 'running' | 'done'
  runner: string
  status: number | null
  headers: Record<string, string> | null
  body: Buffer | null
  is_abandoned: boolean
}

/**
 * Finds out what to do with an idempotency key. Concurrent callers, in any process, are told `claimed` once.
 * The generation id of a request that is taken over stays the same: whatever its first runner may still do, an id bills once.
 */
export async function claimKey(key: KeyToClaim): Promise<Claim> {
  const generationId = createId('generation')
  const inserted = await getPool().query({
    name: 'idempotency-claim',
    text: CLAIM,
    values: [
      key.scope,
      key.idempotencyKey,
      key.organizationId,
      key.bodyHash,
      generationId,
      RUNNER,
      LEASE_SECONDS,
      HOURS_KEPT,
    ],
  })
  if (inserted.rowCount === 1) return { state: 'claimed', generationId }
  const found = await getPool().query<Row>({
    name: 'idempotency-find',
    text: FIND,
    values: [key.scope, key.idempotencyKey],
  })
  const [row] = found.rows
  // Released between the two statements; the caller asks again.
  if (!row) return { state: 'running' }
  if (row.body_hash !== key.bodyHash) return { state: 'mismatch' }
  if (row.state === 'done') {
    const { status, headers, body } = row
    return { state: 'done', generationId: row.generation_id, status: status ?? 200, headers: headers ?? {}, body }
  }
  return row.is_abandoned ? takeOver(key, row) : { state: 'running' }
}

async function takeOver(key: KeyToClaim, row: Row): Promise<Claim> {
  const { organizationId, scope, idempotencyKey } = key
  const generation = await findGeneration({ organizationId, id: row.generation_id })
  // An attempt that failed is in the books under its id, at no cost; the next one needs an id of its own to be billed.
  const hasFailed = generation?.status === 'error' && generation.costNanos === 0n
  if (generation && !hasFailed) return { state: 'lost', generationId: row.generation_id }
  const generationId = hasFailed ? createId('generation') : row.generation_id
  const taken = await getPool().query({
    name: 'idempotency-take-over',
    text: TAKE_OVER,
    values: [scope, idempotencyKey, row.runner, RUNNER, generationId, LEASE_SECONDS],
  })
  return taken.rowCount === 1 ? { state: 'claimed', generationId } : { state: 'running' }
}
