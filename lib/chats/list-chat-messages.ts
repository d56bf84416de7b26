import { getPool } from '@/lib/db'
import type { ChatMessage } from '@/lib/schemas/chats'
import { readCursor, writeCursor } from './chat-cursor'
import type { ChatAddress } from './chat-record'
import { requireChat } from './get-chat'
import { type MessageRow, openMessage } from './message-record'

type MessagePage = { data: ChatMessage[]; next_cursor: string | null }

const PAGE_SIZE = 100

const SELECT = `
  SELECT id, position, created_at, updated_at, sealed, key_version FROM chat_message
  WHERE organization_id = $1 AND chat_id = $2 AND ($3::int IS NULL OR (position, id) < ($3, $4))
  ORDER BY position DESC, id DESC LIMIT $5`

/** The messages of a chat, the newest first. @throws AppError not_found */
export async function listChatMessages({
  cursor,
  limit = PAGE_SIZE,
  ...address
}: ChatAddress & { cursor?: string | undefined; limit?: number | undefined }): Promise<MessagePage> {
  const after = cursor === undefined ? null : readCursor(cursor, (value) => /^\d{1,9}$/.test(value))
  await requireChat(getPool(), address)
  const { organizationId, id: chatId } = address
  const values = [organizationId, chatId, after?.value ?? null, after?.id ?? null, limit + 1]
  const { rows } = await getPool().query<MessageRow>(SELECT, values)
  const data = await Promise.all(rows.slice(0, limit).map((row) => openMessage({ organizationId, chatId }, row)))
  const last = data.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return { data, next_cursor: isMore ? writeCursor({ value: String(last.position), id: last.id }) : null }
}
