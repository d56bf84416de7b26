import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { CHAT_LIMITS } from '@/lib/schemas/chats'
import type { ChatAddress } from './chat-record'

type Sums = { messages: number; bytes: string; all_bytes: string }

const SELECT = `
  SELECT message_count AS messages, bytes::text,
    (SELECT sum(bytes) FROM chat WHERE organization_id = $1 AND user_id = $2)::text AS all_bytes
  FROM chat WHERE organization_id = $1 AND id = $3`

/** Within the transaction that wrote: refuses what made a chat, or all of a person's, too large. @throws AppError payload_too_large */
export async function requireRoom(client: pg.PoolClient, { organizationId, userId, id }: ChatAddress): Promise<void> {
  const { rows } = await client.query<Sums>(SELECT, [organizationId, userId, id])
  for (const { messages, bytes, all_bytes: allBytes } of rows) {
    if (messages > CHAT_LIMITS.messagesPerChat) {
      throw full(`A chat has at most ${CHAT_LIMITS.messagesPerChat.toLocaleString('en-US')} messages. Begin a new one.`)
    }
    if (BigInt(bytes) > CHAT_LIMITS.bytesPerChat) {
      throw full(`A chat holds at most ${toMegabytes(CHAT_LIMITS.bytesPerChat)} with its files. Begin a new one.`)
    }
    if (BigInt(allBytes) > CHAT_LIMITS.bytesPerPerson) {
      throw full(`Your chats hold at most ${toMegabytes(CHAT_LIMITS.bytesPerPerson)} together. Delete some first.`)
    }
  }
}

function full(message: string): AppError {
  return new AppError('payload_too_large', message)
}

const toMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString('en-US')} MB`
