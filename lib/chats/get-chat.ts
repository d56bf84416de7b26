import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'
import type { ChatObject } from '@/lib/schemas/chats'
import { CHAT_COLUMNS, type ChatAddress, type ChatRow, openDetails, toChatObject } from './chat-record'

/** A chat of the person. @throws AppError not_found */
export async function getChat(address: ChatAddress): Promise<ChatObject> {
  const row = await requireChat(getPool(), address)
  return toChatObject(row, await openDetails(address.organizationId, row))
}

/**
 * The row of a chat that is there; `FOR UPDATE` makes writers of one chat wait for each other.
 * @throws AppError not_found
 */
export async function requireChat(
  client: Pick<pg.Pool, 'query'> | pg.PoolClient,
  { organizationId, userId, id }: ChatAddress,
  lock: '' | 'FOR UPDATE' = '',
): Promise<ChatRow> {
  if (id.includes('\0')) throw noChat()
  const { rows } = await client.query<ChatRow>(
    `SELECT ${CHAT_COLUMNS} FROM chat
     WHERE organization_id = $1 AND user_id = $2 AND id = $3 AND deleted_at IS NULL ${lock}`,
    [organizationId, userId, id],
  )
  const [row] = rows
  if (!row) throw noChat()
  return row
}

/** Another person's chat is as missing as one that never was. */
export function noChat(): AppError {
  return new AppError('not_found', 'There is no such chat. GET /api/v1/chats lists yours.')
}
