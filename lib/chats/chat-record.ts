import { z } from 'zod'
import { type ChatObject, chatSettings } from '@/lib/schemas/chats'
import { openValue, type Sealed, sealValue } from './seal-chat'

/** Whose chat: another person's is as missing as one that never was. */
export type ChatOwner = { organizationId: string; userId: string }
export type ChatAddress = ChatOwner & { id: string }

/** The columns that every statement here reads of a chat. */
export const CHAT_COLUMNS = 'id, created_at, updated_at, message_count, sealed, key_version'

export type ChatRow = {
  id: string
  created_at: Date
  updated_at: Date
  message_count: number
  sealed: Buffer
  key_version: number
}

/** What people wrote of a chat itself. */
const chatDetails = z.object({
  title: z.string(),
  settings: chatSettings,
  share: z.object({ token: z.string(), created_at: z.string(), message_count: z.number() }).nullable(),
})
export type ChatDetails = z.infer<typeof chatDetails>

type Place = { organizationId: string; chatId: string }

export function sealDetails(place: Place, details: ChatDetails): Promise<Sealed> {
  return sealValue({ ...place, part: 'details' }, details)
}

export async function openDetails(organizationId: string, row: ChatRow): Promise<ChatDetails> {
  const place = { organizationId, chatId: row.id, part: 'details' }
  return chatDetails.parse(await openValue(place, { sealed: row.sealed, keyVersion: row.key_version }))
}

/** A chat as the API shows it. */
export function toChatObject(row: Omit<ChatRow, 'sealed' | 'key_version'>, details: ChatDetails): ChatObject {
  const { title, settings, share } = details
  return {
    id: row.id,
    title,
    settings,
    message_count: row.message_count,
    share: share && {
      path: `/share/${share.token}`,
      created_at: share.created_at,
      message_count: share.message_count,
    },
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
