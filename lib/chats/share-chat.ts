import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { runInTransaction } from '@/lib/db'
import type { ChatMessage, ChatObject, SharedChat } from '@/lib/schemas/chats'
import type { ChatAddress } from './chat-record'
import { getChat } from './get-chat'
import { listChatMessages } from './list-chat-messages'
import { sealValue } from './seal-chat'
import { changeDetails } from './update-chat'

const TOKEN_BYTES = 32
/** A page that everybody may open has to stay one that a browser can show. */
const TEXT_LENGTH_MAX = 4_000_000

const UPSERT = `
  INSERT INTO chat_share (organization_id, chat_id, token_hash, sealed, key_version) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (chat_id, organization_id) DO UPDATE SET
    sealed = excluded.sealed, key_version = excluded.key_version, created_at = now()`

/**
 * Shares a chat's words as they are now, without its files. Shared again, the same link shows the present state.
 * @throws AppError not_found, conflict (nothing to share), payload_too_large
 */
export async function shareChat(address: ChatAddress): Promise<ChatObject> {
  const { organizationId, id: chatId } = address
  const { title, share } = await getChat(address)
  const messages = await readAll(address)
  const createdAt = new Date().toISOString()
  const token = share?.path.split('/').at(-1) ?? randomBytes(TOKEN_BYTES).toString('base64url')
  const snapshot: SharedChat = { title, created_at: createdAt, messages: messages.map(toSharedMessage) }
  const { sealed, keyVersion } = await sealValue({ organizationId, chatId, part: 'share' }, snapshot)
  return runInTransaction(async (client) => {
    const chat = await changeDetails(client, address, (details) => ({
      ...details,
      share: { token, created_at: createdAt, message_count: messages.length },
    }))
    await client.query(UPSERT, [organizationId, chatId, hashToken(token), Buffer.from(sealed), keyVersion])
    return chat
  })
}

/** Takes the link away; whoever opens it finds nothing. @throws AppError not_found */
export function revokeChatShare(address: ChatAddress): Promise<ChatObject> {
  return runInTransaction(async (client) => {
    const chat = await changeDetails(client, address, (details) => ({ ...details, share: null }))
    await client.query('DELETE FROM chat_share WHERE organization_id = $1 AND chat_id = $2', [
      address.organizationId,
      address.id,
    ])
    return chat
  })
}

/** What of a token is in the database: whoever reads a copy of it cannot open a link. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

async function readAll(address: ChatAddress): Promise<ChatMessage[]> {
  const messages: ChatMessage[] = []
  let length = 0
  let cursor: string | undefined
  do {
    const page = await listChatMessages({ ...address, limit: 100, cursor })
    const written = page.data.filter(({ content, attachments }) => content !== '' || attachments.length > 0)
    messages.unshift(...written.reverse())
    length += written.reduce((sum, { content }) => sum + content.length, 0)
    if (length > TEXT_LENGTH_MAX) throw new AppError('payload_too_large', 'This chat is too long to be shared by link.')
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  if (messages.length > 0) return messages
  throw new AppError('conflict', 'This chat is empty. Send a message first.')
}

function toSharedMessage({
  id,
  role,
  content,
  model,
  result,
  attachments,
}: ChatMessage): SharedChat['messages'][number] {
  return { id, role, content, model: result?.model ?? model, attachments: attachments.map(({ name }) => name) }
}
