import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { CHAT_LIMITS, type SavedMessage } from '@/lib/schemas/chats'
import { type MessageRow, openMessage } from './message-record'

type Place = { organizationId: string; chatId: string; id: string }
type Piece = { kept: string; from: number | undefined; added: string }

const SELECT = `
  SELECT id, position, created_at, updated_at, sealed, key_version FROM chat_message
  WHERE organization_id = $1 AND chat_id = $2 AND id = $3`

/**
 * A message whole: where only the end of its text was sent, behind what is saved of it. So an answer that is being written
 * costs what is new of it, however long it is. The chat has to be locked.
 * Null for a piece that comes after the end: a page that is closed sends the end while a piece may still be on its way.
 * @throws AppError invalid_request when less is saved than the end follows, payload_too_large when it gets too long
 */
export async function joinMessage(
  client: pg.PoolClient,
  place: Place,
  { message, field }: { message: SavedMessage; field: string },
): Promise<SavedMessage | null> {
  const { content_from: from, reasoning_from: reasoningFrom } = message
  const isPiece = message.state === 'streaming'
  if (from === undefined && reasoningFrom === undefined && !isPiece) return message
  const { rows } = await client.query<MessageRow>(SELECT, [place.organizationId, place.chatId, place.id])
  const [row] = rows
  const saved = row ? await openMessage(place, row) : { content: '', reasoning: '', state: 'streaming' }
  if (isPiece && saved.state !== 'streaming') return null
  const content = join({ kept: saved.content, from, added: message.content }, `${field}.content_from`)
  const reasoning = join(
    { kept: saved.reasoning ?? '', from: reasoningFrom, added: message.reasoning ?? '' },
    `${field}.reasoning_from`,
  )
  return { ...message, content, reasoning: reasoning === '' ? null : reasoning }
}

function join({ kept, from, added }: Piece, field: string): string {
  if (from === undefined) return added
  if (from > kept.length) {
    const message = `Invalid \`${field}\`: only ${kept.length} characters are saved. Send the whole text.`
    throw new AppError('invalid_request', message, { details: { field } })
  }
  const whole = kept.slice(0, from) + added
  if (whole.length <= CHAT_LIMITS.textLength) return whole
  throw new AppError(
    'payload_too_large',
    `A message has at most ${CHAT_LIMITS.textLength.toLocaleString('en-US')} characters.`,
  )
}
