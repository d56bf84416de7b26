import { getPool } from '@/lib/db'
import { type GuardrailAddress, guardrailNotFound } from '../find-guardrail'
import { forgetGuardrails } from '../read-guardrails'
import { requireGuardrail } from './require-guardrail'
import { refuseUnknown } from './refuse-unknown'

export type KeyTargets = GuardrailAddress & { keyHashes: readonly string[] }

/**
 * Assigns keys to a guardrail; one that had another has this one from now on. All or none.
 * @returns how many did not have it before
 * @throws AppError not_found for the guardrail, invalid_request for a key that the organization does not have
 */
export async function assignKeys({ userId, ...targets }: KeyTargets & { userId: string | null }): Promise<number> {
  const { organizationId } = targets
  const id = await requireGuardrail(targets)
  const hashes = [...new Set(targets.keyHashes)]
  const { rows } = await getPool()
    .query<{ known: string; missing: string | null; assigned: number }>(
      `WITH asked AS (SELECT h.hash, k.id FROM unnest($3::text[]) h (hash)
        LEFT JOIN api_key k ON k.organization_id = $1 AND k.hash = h.hash AND k.deleted_at IS NULL
      ), missing AS (SELECT min(hash) AS hash FROM asked WHERE id IS NULL
      ), written AS (
        INSERT INTO guardrail_key AS a (organization_id, api_key_id, id, guardrail_id, assigned_by_user_id)
          SELECT $1, s.id, gen_random_uuid(), $2::uuid, $4 FROM asked s, missing m WHERE m.hash IS NULL
          ON CONFLICT (organization_id, api_key_id) DO UPDATE SET id = EXCLUDED.id, guardrail_id = EXCLUDED.guardrail_id,
            assigned_by_user_id = EXCLUDED.assigned_by_user_id, created_at = now()
            WHERE a.guardrail_id <> EXCLUDED.guardrail_id
          RETURNING 1)
      SELECT (SELECT hash FROM missing) AS missing, (SELECT count(*)::int FROM written) AS assigned`,
      [organizationId, id, hashes, userId],
    )
    .catch(guardrailGone)
  const [row] = rows
  if (row?.missing) throw refuseUnknown({ field: 'key_hashes', what: 'key', name: row.missing })
  forgetGuardrails(organizationId)
  return row?.assigned ?? 0
}

/** It was deleted between the look and the write. */
function guardrailGone(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '23503') throw guardrailNotFound()
  throw error
}
