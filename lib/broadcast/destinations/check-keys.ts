import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'

/**
 * Makes sure that the keys whose requests a destination is told of are the organization's: a typo would silence it unnoticed.
 * What it has already stays, deleted keys too.
 * @throws AppError invalid_request
 */
export async function checkKeys({
  organizationId,
  apiKeyHashes,
  known = [],
}: {
  organizationId: string
  apiKeyHashes?: readonly string[] | null | undefined
  known?: readonly string[]
}): Promise<void> {
  const hashes = [...new Set(apiKeyHashes ?? [])].filter((hash) => !known.includes(hash))
  if (hashes.length === 0) return
  const found = await getDb().apiKey.count({ where: { organizationId, deletedAt: null, hash: { in: hashes } } })
  if (found === hashes.length) return
  const field = 'api_key_hashes'
  const message = `\`${field}\` names an API key that is not yours; \`GET /api/v1/keys\` lists their hashes.`
  throw new AppError('invalid_request', message, { details: { field } })
}
