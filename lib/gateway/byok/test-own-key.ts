import { loadOwnKey } from '@/lib/byok'
import { AppError } from '@/lib/core/errors'
import type { TestedProviderKey } from '@/lib/schemas/byok'
import { getOwnAccess } from './get-attempt-access'
import { noteKeyOutcome } from './key-rest'
import { tryKey } from './try-key'

/**
 * Tries an organization's own key at its provider.
 * @throws AppError not_found, conflict (it can no longer be opened)
 */
export async function testOwnKey(address: { organizationId: string; id: string }): Promise<TestedProviderKey> {
  const key = await loadOwnKey(address)
  if (key.secret === null) {
    throw new AppError('conflict', 'This key can no longer be opened here. Set it again with PATCH /api/v1/byok/{id}.')
  }
  const result = await tryKey(getOwnAccess(key))
  if (result.verdict === 'works') noteKeyOutcome(key.id, null)
  return result
}
