import type { z } from 'zod'
import { chatMessage, type ChatMessage, type SavedMessage } from '@/lib/schemas/chats'
import { openValue, type Sealed, sealValue } from './seal-chat'

export type MessageRow = {
  id: string
  position: number
  created_at: Date
  updated_at: Date
  sealed: Buffer
  key_version: number
}

/** What is sealed of a message: all but what the rows are ordered by. */
const messageContent = chatMessage.omit({ id: true, position: true, created_at: true, updated_at: true })
type MessageContent = z.infer<typeof messageContent>

type Place = { organizationId: string; chatId: string; id: string }

const toPlace = ({ organizationId, chatId, id }: Place) => ({ organizationId, chatId, part: `message:${id}` })

export function sealMessage(place: Place, content: MessageContent): Promise<Sealed> {
  return sealValue(toPlace(place), content)
}

export async function openMessage(place: Omit<Place, 'id'>, row: MessageRow): Promise<ChatMessage> {
  const sealed = { sealed: row.sealed, keyVersion: row.key_version }
  const content = messageContent.parse(await openValue(toPlace({ ...place, id: row.id }), sealed))
  return {
    ...content,
    id: row.id,
    position: row.position,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

/** The content of a message that was sent to be saved, with the sizes of its files. */
export function toMessageContent(
  { id: _id, position: _position, content_from: _from, reasoning_from: _reasoningFrom, ...message }: SavedMessage,
  sizes: ReadonlyMap<string, number>,
): MessageContent {
  return {
    ...message,
    attachments: message.attachments.map(({ data: _data, ...file }) => ({ ...file, bytes: sizes.get(file.id) ?? 1 })),
  }
}
