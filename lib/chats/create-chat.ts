import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import { CHAT_LIMITS, type ChatObject, type ChatSettings } from '@/lib/schemas/chats'
import { type ChatOwner, sealDetails, toChatObject } from './chat-record'

type Stamp = { created_at: Date; updated_at: Date }

/** Counted in the same statement: two windows at once pass the bound by one at most. */
const INSERT = `
  INSERT INTO chat (id, organization_id, user_id, sealed, key_version)
  SELECT $3, $1, $2, $4, $5
  WHERE (SELECT count(*) FROM chat WHERE organization_id = $1 AND user_id = $2 AND deleted_at IS NULL) < $6
  RETURNING created_at, updated_at`

/** Opens an empty chat. @throws AppError conflict (too many chats) */
export async function createChat({
  organizationId,
  userId,
  title,
  settings,
}: ChatOwner & { title: string; settings: ChatSettings }): Promise<ChatObject> {
  const id = createId('chat')
  const details = { title, settings, share: null }
  const { sealed, keyVersion } = await sealDetails({ organizationId, chatId: id }, details)
  const values = [organizationId, userId, id, Buffer.from(sealed), keyVersion, CHAT_LIMITS.chatsPerPerson]
  const { rows } = await getPool().query<Stamp>(INSERT, values)
  const [stamp] = rows
  if (stamp) return toChatObject({ id, message_count: 0, ...stamp }, details)
  throw new AppError(
    'conflict',
    `You have ${CHAT_LIMITS.chatsPerPerson.toLocaleString('en-US')} chats, and more cannot be kept. Delete some first.`,
  )
}
