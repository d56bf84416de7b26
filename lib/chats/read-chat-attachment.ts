import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'
import type { ChatAddress } from './chat-record'
import { requireChat } from './get-chat'
import { openFile } from './seal-chat'

type Row = { media_type: string; sealed: Buffer; key_version: number }

/** A file of a message in one of the person's chats. @throws AppError not_found */
export async function readChatAttachment({
  attachmentId,
  ...address
}: ChatAddress & { attachmentId: string }): Promise<{ mediaType: string; bytes: Buffer }> {
  await requireChat(getPool(), address)
  const { organizationId, id: chatId } = address
  const { rows } = await getPool().query<Row>(
    `SELECT media_type, sealed, key_version FROM chat_attachment
     WHERE organization_id = $1 AND chat_id = $2 AND id = $3`,
    [organizationId, chatId, attachmentId.replaceAll('\0', '')],
  )
  const [row] = rows
  if (!row) throw new AppError('not_found', 'There is no such file in this chat.')
  const place = { organizationId, chatId, part: `file:${attachmentId}` }
  return { mediaType: row.media_type, bytes: openFile(place, { sealed: row.sealed, keyVersion: row.key_version }) }
}
