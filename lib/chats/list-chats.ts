import { getPool } from '@/lib/db'
import type { ChatObject } from '@/lib/schemas/chats'
import { type ChatCursor, readCursor, writeCursor } from './chat-cursor'
import { CHAT_COLUMNS, type ChatOwner, type ChatRow, openDetails, toChatObject } from './chat-record'

type ChatPage = { data: ChatObject[]; next_cursor: string | null }

const PAGE_SIZE = 30
/** Names are sealed, so a search opens them; in steps of so many. */
const SEARCH_STEP = 200

const SELECT = `
  SELECT ${CHAT_COLUMNS} FROM chat
  WHERE organization_id = $1 AND user_id = $2 AND deleted_at IS NULL
    AND ($3::timestamptz IS NULL OR (updated_at, id) < ($3, $4))
  ORDER BY updated_at DESC, id DESC LIMIT $5`

/** A person's chats, the last used one first; those whose name holds every word of `search`. */
export async function listChats({
  search = '',
  cursor,
  limit = PAGE_SIZE,
  ...owner
}: ChatOwner & {
  search?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}): Promise<ChatPage> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found: ChatObject[] = []
  let after = cursor === undefined ? null : readCursor(cursor, (value) => !Number.isNaN(Date.parse(value)))
  const step = words.length === 0 ? limit + 1 : SEARCH_STEP
  for (;;) {
    const chats = await readPage(owner, after, step)
    found.push(...chats.filter(({ title }) => holdsAll(title, words)))
    const last = chats.at(-1)
    if (found.length > limit || chats.length < step || !last) break
    after = { value: last.updated_at, id: last.id }
  }
  const data = found.slice(0, limit)
  const last = data.at(-1)
  return {
    data,
    next_cursor: found.length > limit && last ? writeCursor({ value: last.updated_at, id: last.id }) : null,
  }
}

async function readPage(
  { organizationId, userId }: ChatOwner,
  after: ChatCursor | null,
  limit: number,
): Promise<ChatObject[]> {
  const values = [organizationId, userId, after?.value ?? null, after?.id ?? null, limit]
  const { rows } = await getPool().query<ChatRow>(SELECT, values)
  return Promise.all(rows.map(async (row) => toChatObject(row, await openDetails(organizationId, row))))
}

function holdsAll(title: string, words: readonly string[]): boolean {
  const text = title.toLowerCase()
  return words.every((word) => text.includes(word))
}
