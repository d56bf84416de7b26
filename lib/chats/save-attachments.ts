import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { CHAT_LIMITS, type SavedMessage } from '@/lib/schemas/chats'
import { sealFile } from './seal-chat'

type MessagePlace = { organizationId: string; chatId: string; id: string }
type Attachments = { attachments: SavedMessage['attachments']; field: string }
type Attachment = Attachments['attachments'][number]

/** Another message's file of that id stays what it is; the statement then changes nothing. */
const INSERT = `
  INSERT INTO chat_attachment AS known (organization_id, chat_id, message_id, id, media_type, bytes, sealed, key_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organization_id, chat_id, id) DO UPDATE SET
    media_type = excluded.media_type, bytes = excluded.bytes, sealed = excluded.sealed, key_version = excluded.key_version
  WHERE known.message_id = excluded.message_id`

/**
 * Makes a message's files those that are named: writes those that came with their bytes, keeps the others, deletes the rest.
 * @returns the size of each in bytes, by id
 * @throws AppError invalid_request for a file without bytes that the message does not have
 */
export async function keepAttachments(
  client: pg.PoolClient,
  place: MessagePlace,
  { attachments, field }: Attachments,
): Promise<ReadonlyMap<string, number>> {
  const address = [place.organizationId, place.chatId, place.id]
  await client.query(
    'DELETE FROM chat_attachment WHERE organization_id = $1 AND chat_id = $2 AND message_id = $3 AND id <> ALL($4)',
    [...address, attachments.map(({ id }) => id)],
  )
  const { rows } = await client.query<{ id: string; bytes: number }>(
    'SELECT id, bytes FROM chat_attachment WHERE organization_id = $1 AND chat_id = $2 AND message_id = $3',
    address,
  )
  const sizes = new Map(rows.map(({ id, bytes }) => [id, bytes]))
  for (const [index, attachment] of attachments.entries()) {
    const at = `${field}.attachments[${index}]`
    if (attachment.data === undefined) requireKnown(sizes, attachment, at)
    else sizes.set(attachment.id, await writeFile(client, place, { attachment, data: attachment.data, at }))
  }
  requireSmall(sizes, field)
  return sizes
}

type NewFile = { attachment: Attachment; data: string; at: string }

async function writeFile(
  client: pg.PoolClient,
  place: MessagePlace,
  { attachment, data, at }: NewFile,
): Promise<number> {
  const { organizationId, chatId } = place
  const bytes = Buffer.from(data, 'base64')
  const { sealed, keyVersion } = sealFile({ organizationId, chatId, part: `file:${attachment.id}` }, bytes)
  const { id, media_type: mediaType } = attachment
  const values = [organizationId, chatId, place.id, id, mediaType, bytes.length, Buffer.from(sealed), keyVersion]
  const { rowCount } = await client.query(INSERT, values)
  if (rowCount === 0) throw refuse(`${at}.id`, 'another message has a file of this id.')
  return bytes.length
}

function requireKnown(sizes: ReadonlyMap<string, number>, { id }: Attachment, at: string): void {
  if (!sizes.has(id)) throw refuse(`${at}.data`, 'the message has no such file yet. Send its bytes as base64.')
}

function requireSmall(sizes: ReadonlyMap<string, number>, field: string): void {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (bytes <= CHAT_LIMITS.attachmentBytesPerMessage) return
  const megabytes = CHAT_LIMITS.attachmentBytesPerMessage / 1024 / 1024
  throw refuse(`${field}.attachments`, `the files of one message have at most ${megabytes} MB together.`)
}

function refuse(field: string, why: string): AppError {
  return new AppError('invalid_request', `Invalid \`${field}\`: ${why}`, { details: { field } })
}
