import { getPool } from '@/lib/db'
import type { ChatObject } from '@/lib/schemas/chats'
import type { ChatAddress } from './chat-record'
import { getChat, noChat } from './get-chat'

/** Takes a chat and its link away. It can be restored until the job erases it. @throws AppError not_found */
export async function deleteChat(address: ChatAddress): Promise<void> {
  await mark(address, 'deleted_at = now() WHERE deleted_at IS NULL')
}

/** Takes a deletion back, its link's too. @throws AppError not_found, also when it is erased already */
export async function restoreChat(address: ChatAddress): Promise<ChatObject> {
  await mark(address, 'deleted_at = NULL WHERE deleted_at IS NOT NULL')
  return getChat(address)
}

async function mark({ organizationId, userId, id }: ChatAddress, change: string): Promise<void> {
  if (id.includes('\0')) throw noChat()
  const { rowCount } = await getPool().query(
    `UPDATE chat SET ${change} AND organization_id = $1 AND user_id = $2 AND id = $3`,
    [organizationId, userId, id],
  )
  if (rowCount === 0) throw noChat()
}
