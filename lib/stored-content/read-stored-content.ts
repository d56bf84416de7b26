import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'
import { findGeneration } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'
import { type StoredContent, storedContent } from '@/lib/schemas/stored-content'
import { openContent } from './seal-content'

/** Whose contents may be read: all of the organization's, or only those of one key or one person. */
export type ContentReader = { apiKeyId: string } | { userId: string } | 'organization'

/**
 * What a generation was asked and what it answered.
 * @throws AppError not_found, alike for contents that were never stored, are gone, or are somebody else's
 */
export async function readStoredContent({
  organizationId,
  id,
  reader,
}: {
  organizationId: string
  id: string
  reader: ContentReader
}): Promise<StoredContent> {
  const generation = await findGeneration({ organizationId, id })
  if (!generation || !mayRead(reader, generation)) throw notStored(id)
  const { rows } = await getPool().query<{ sealed: Buffer; key_version: number }>({
    name: 'stored-content',
    text: `SELECT sealed, key_version FROM generation_content
      WHERE organization_id = $1 AND generation_id = $2 AND expires_at > now()`,
    values: [organizationId, id],
  })
  const [row] = rows
  if (!row) throw notStored(id)
  const place = { organizationId, generationId: id }
  const text = await openContent(place, { sealed: row.sealed, keyVersion: row.key_version })
  if (text === null) {
    getLogger().error({ generationId: id, keyVersion: row.key_version }, 'a stored content cannot be opened')
    throw notStored(id)
  }
  return storedContent.parse(JSON.parse(text))
}

function mayRead(reader: ContentReader, generation: { apiKeyId: string | null; userId: string | null }): boolean {
  if (reader === 'organization') return true
  return 'apiKeyId' in reader ? generation.apiKeyId === reader.apiKeyId : generation.userId === reader.userId
}

function notStored(id: string): AppError {
  return new AppError(
    'not_found',
    `There is no stored content of ${id.slice(0, 100)}. An admin turns storing on at PATCH /api/v1/stored-content; contents of earlier requests are not kept.`,
    { details: { field: 'id' } },
  )
}
