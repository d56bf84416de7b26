import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { sharedChat, type SharedChat } from '@/lib/schemas/chats'
import { openValue } from './seal-chat'
import { hashToken } from './share-chat'

type Row = { organization_id: string; chat_id: string; sealed: Buffer; key_version: number }

/** Whoever has the link is nobody's member, so the token alone finds the row; it has 256 random bits. */
const SELECT = `
  SELECT s.organization_id, s.chat_id, s.sealed, s.key_version FROM chat_share s
  JOIN chat c ON c.organization_id = s.organization_id AND c.id = s.chat_id AND c.deleted_at IS NULL
  WHERE s.token_hash = $1`

/** What somebody shared; null when the link was taken away, its chat was deleted, or it never was one. */
export async function readSharedChat({ token }: { token: string }): Promise<SharedChat | null> {
  const { rows } = await getPool().query<Row>(SELECT, [hashToken(token)])
  const [row] = rows
  if (!row) return null
  const place = { organizationId: row.organization_id, chatId: row.chat_id, part: 'share' }
  const value = await openValue(place, { sealed: row.sealed, keyVersion: row.key_version }).catch((error: unknown) => {
    getLogger().error({ err: error, chatId: row.chat_id }, 'a shared chat cannot be opened')
    return null
  })
  return value === null ? null : sharedChat.parse(value)
}
