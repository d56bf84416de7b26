import { getPool } from '@/lib/db'
import type { ChatObject, ListedChat } from '@/lib/schemas/chats'
import { type ChatCursor, readCursor, writeCursor } from './chat-cursor'
import { CHAT_COLUMNS, type ChatOwner, type ChatRow, openDetails, toChatObject } from './chat-record'
import { findInMessages } from './find-in-messages'
import { holdsAll, isWorthOpening, splitSearch } from './search-words'

type ChatPage = { data: ListedChat[]; next_cursor: string | null }

const PAGE_SIZE = 30
/** Everything is sealed, so a search opens it; chats in steps of so many. */
const SEARCH_STEP = 100
/** A search answers after so long with what it found, and a cursor to go on from. */
const SEARCH_MS_MAX = 250

const SELECT = `
  SELECT ${CHAT_COLUMNS} FROM chat
  WHERE organization_id = $1 AND user_id = $2 AND deleted_at IS NULL
    AND ($3::timestamptz IS NULL OR (updated_at, id) < ($3, $4))
  ORDER BY updated_at DESC, id DESC LIMIT $5`

type Listing = ChatOwner & {
  search?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/**
 * A person's chats, the last used one first; with `search` those whose name, or one message of which, holds every word.
 * A search may end a page early: its cursor leads on.
 */
export async function listChats({ search = '', cursor, limit = PAGE_SIZE, ...owner }: Listing): Promise<ChatPage> {
  const words = splitSearch(search)
  const after = cursor === undefined ? null : readCursor(cursor, (value) => !Number.isNaN(Date.parse(value)))
  if (words.length > 0) return searchChats(owner, { words, after, limit })
  const chats = await readPage(owner, after, limit + 1)
  const data = chats.slice(0, limit)
  return { data, next_cursor: chats.length > limit ? toCursor(data.at(-1)) : null }
}

type Search = { words: readonly string[]; after: ChatCursor | null; limit: number }

async function searchChats(owner: ChatOwner, { words, after, limit }: Search): Promise<ChatPage> {
  const endsAt = performance.now() + SEARCH_MS_MAX
  const found: ListedChat[] = []
  let last: ChatCursor | null = after
  for (;;) {
    const chats = await readPage(owner, last, SEARCH_STEP)
    for (const chat of chats) {
      const hit = await matchChat(owner.organizationId, chat, words)
      if (hit) found.push(hit)
      last = { value: chat.updated_at, id: chat.id }
      const isEnough = found.length === limit || performance.now() > endsAt
      if (isEnough) return { data: found, next_cursor: isLastOf(chats, chat) ? null : toCursor(chat) }
    }
    if (chats.length < SEARCH_STEP) return { data: found, next_cursor: null }
  }
}

/** The chat with what was found; null when its name and its messages lack a word. */
async function matchChat(
  organizationId: string,
  chat: ChatObject,
  words: readonly string[],
): Promise<ListedChat | null> {
  if (holdsAll(chat.title, words)) return chat
  if (!isWorthOpening(words)) return null
  const match = await findInMessages({ organizationId, chatId: chat.id, words })
  return match ? { ...chat, match } : null
}

/** Whether nothing can come after: it was the last one of a page that was not full. */
const isLastOf = (chats: readonly ChatObject[], chat: ChatObject): boolean =>
  chats.length < SEARCH_STEP && chats.at(-1)?.id === chat.id

const toCursor = (chat: ChatObject | undefined): string | null =>
  chat ? writeCursor({ value: chat.updated_at, id: chat.id }) : null

async function readPage(
  { organizationId, userId }: ChatOwner,
  after: ChatCursor | null,
  limit: number,
): Promise<ChatObject[]> {
  const values = [organizationId, userId, after?.value ?? null, after?.id ?? null, limit]
  const { rows } = await getPool().query<ChatRow>(SELECT, values)
  return Promise.all(rows.map(async (row) => toChatObject(row, await openDetails(organizationId, row))))
}
