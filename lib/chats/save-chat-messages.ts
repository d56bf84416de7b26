import type pg from 'pg'
import { runInTransaction } from '@/lib/db'
import type { ChatObject, SavedMessage } from '@/lib/schemas/chats'
import { type ChatAddress, openDetails, toChatObject } from './chat-record'
import { requireChat } from './get-chat'
import { toMessageContent, sealMessage } from './message-record'
import { requireRoom } from './require-room'
import { joinMessage } from './join-message'
import { keepAttachments } from './save-attachments'

type Sizes = { message_count: number; updated_at: Date }

const UPSERT = `
  INSERT INTO chat_message (organization_id, chat_id, id, position, bytes, sealed, key_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (organization_id, chat_id, id) DO UPDATE SET
    position = excluded.position, bytes = excluded.bytes, sealed = excluded.sealed,
    key_version = excluded.key_version, updated_at = now()`

const MEASURE = `
  UPDATE chat SET updated_at = now(), message_count = sums.messages, bytes = sums.bytes
  FROM (SELECT count(*)::int AS messages, coalesce(sum(bytes), 0) AS bytes
    FROM chat_message WHERE organization_id = $1 AND chat_id = $2) sums
  WHERE organization_id = $1 AND id = $2
  RETURNING message_count, updated_at`

/**
 * Saves messages that are new or changed and deletes others, all or none of it. Saving the same once more changes nothing.
 * @throws AppError not_found, invalid_request (a file that is not there), payload_too_large (chat or person has no room left)
 */
export async function saveChatMessages({
  messages,
  deletedIds = [],
  ...address
}: ChatAddress & {
  messages: readonly SavedMessage[]
  deletedIds?: readonly string[] | undefined
}): Promise<ChatObject> {
  const { organizationId, id: chatId } = address
  return runInTransaction(async (client) => {
    const row = await requireChat(client, address, 'FOR UPDATE')
    if (deletedIds.length > 0) {
      await client.query('DELETE FROM chat_message WHERE organization_id = $1 AND chat_id = $2 AND id = ANY($3)', [
        organizationId,
        chatId,
        deletedIds,
      ])
    }
    for (const [index, message] of messages.entries()) await saveMessage(client, address, { message, index })
    const { rows } = await client.query<Sizes>(MEASURE, [organizationId, chatId])
    if (messages.length > 0) await requireRoom(client, address)
    return toChatObject({ ...row, ...rows[0] }, await openDetails(organizationId, row))
  })
}

type Entry = { message: SavedMessage; index: number }

/** The row first: its files point to it. */
async function saveMessage(
  client: pg.PoolClient,
  address: ChatAddress,
  { message: sent, index }: Entry,
): Promise<void> {
  const { organizationId, id: chatId } = address
  const place = { organizationId, chatId, id: sent.id }
  const message = await joinMessage(client, place, { message: sent, field: `messages[${index}]` })
  if (message === null) return
  const write = async (sizes: ReadonlyMap<string, number>) => {
    const content = toMessageContent(message, sizes)
    const files = content.attachments.reduce((sum, file) => sum + file.bytes, 0)
    const bytes = Buffer.byteLength(message.content) + Buffer.byteLength(message.reasoning ?? '') + files
    const { sealed, keyVersion } = await sealMessage(place, content)
    const values = [organizationId, chatId, message.id, message.position, bytes, Buffer.from(sealed), keyVersion]
    await client.query(UPSERT, values)
  }
  await write(new Map())
  const sizes = await keepAttachments(client, place, { attachments: message.attachments, field: `messages[${index}]` })
  if (sizes.size > 0) await write(sizes)
}
