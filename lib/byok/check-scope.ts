import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { requireMembership } from '@/lib/organizations'

export type KeyScope = {
  allowedApiKeyHashes?: string[] | null | undefined
  allowedUserIds?: string[] | null | undefined
}

/**
 * Makes sure that whom a key is restricted to belongs to the organization: a typo would shut everybody out unnoticed.
 * @throws AppError invalid_request naming the field
 */
export async function checkScope({
  organizationId,
  allowedApiKeyHashes,
  allowedUserIds,
}: KeyScope & { organizationId: string }): Promise<void> {
  const hashes = [...new Set(allowedApiKeyHashes ?? [])]
  if (hashes.length > 0) {
    const known = await getDb().apiKey.count({ where: { organizationId, deletedAt: null, hash: { in: hashes } } })
    if (known < hashes.length) {
      throw refuse(
        'allowed_api_key_hashes',
        'names an API key that is not yours; `GET /api/v1/keys` lists their hashes',
      )
    }
  }
  for (const userId of new Set(allowedUserIds ?? [])) {
    await requireMembership({ organizationId, userId }).catch(() => {
      throw refuse('allowed_user_ids', 'names somebody who does not belong to the organization')
    })
  }
}

function refuse(field: string, problem: string): AppError {
  return new AppError('invalid_request', `\`${field}\` ${problem}.`, { details: { field } })
}
