import { getPool } from '@/lib/db'
import type { ListedChat } from '@/lib/schemas/chats'
import { type MessageRow, openMessage } from './message-record'
import { cutExcerpt, holdsAll } from './search-words'

/** Opened at a time, so that a hit near the end of a long chat costs little. */
const STEP = 100

const SELECT = `
  SELECT id, position, created_at, updated_at, sealed, key_version FROM chat_message
  WHERE organization_id = $1 AND chat_id = $2 AND ($3::int IS NULL OR (position, id) < ($3, $4))
  ORDER BY position DESC, id DESC LIMIT ${STEP}`

type Search = { organizationId: string; chatId: string; words: readonly string[] }

/** The newest message of a chat that holds every word; undefined when none does. Its reasoning is not looked at. */
export async function findInMessages({ organizationId, chatId, words }: Search): Promise<ListedChat['match']> {
  let before: MessageRow | undefined
  do {
    const { rows }: { rows: MessageRow[] } = await getPool().query<MessageRow>(SELECT, [
      organizationId,
      chatId,
      before?.position ?? null,
      before?.id ?? null,
    ])
    const messages = await Promise.all(rows.map((row) => openMessage({ organizationId, chatId }, row)))
    const found = messages.find(({ content }) => holdsAll(content, words))
    if (found) return { message_id: found.id, excerpt: cutExcerpt(found.content, words) }
    before = rows.length === STEP ? rows.at(-1) : undefined
  } while (before)
  return undefined
}
