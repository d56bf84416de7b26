import { z } from 'zod'
import { CHAT_LIMITS } from '@/lib/schemas/chat-limits'
import { chatSettings, savedMessage, type ChatObject } from '@/lib/schemas/chats'
import { createChat, fetchAllMessages, saveMessages } from '../chats'
import { batchMessages } from './batch-messages'
import { type FileStore, toBase64 } from './file-store'
import { toSavedMessage } from './new-message'

const FORMAT = 'causeway-chats'

/** A file of exported chats, whole: files are in it. */
const exportedChats = z.object({
  format: z.literal(FORMAT, { error: 'This is not a file of exported chats.' }),
  version: z.literal(1, { error: 'This file was written by a newer version.' }),
  exported_at: z.string(),
  chats: z
    .array(
      z.object({
        title: z.string().trim().min(1).max(200),
        settings: chatSettings,
        created_at: z.string(),
        messages: z.array(savedMessage).max(CHAT_LIMITS.messagesPerChat),
      }),
    )
    .min(1, 'There is no chat in this file.'),
})
type ExportedChats = z.infer<typeof exportedChats>

/** Chats as a JSON text, with the bytes of their files. @throws ApiError when one cannot be read */
export async function exportChats(chats: readonly ChatObject[], files: FileStore): Promise<string> {
  const exported: ExportedChats['chats'] = []
  for (const { id, title, settings, created_at } of chats) {
    const messages = (await fetchAllMessages(id)).map(toSavedMessage)
    const whole = await Promise.all(
      messages.map(async (message) => ({
        ...message,
        attachments: await Promise.all(
          message.attachments.map(async (file) => ({ ...file, data: toBase64(await files.load(id, file)) })),
        ),
      })),
    )
    exported.push({ title, settings, created_at, messages: whole })
  }
  const file: ExportedChats = { format: FORMAT, version: 1, exported_at: new Date().toISOString(), chats: exported }
  return JSON.stringify(file, null, 2)
}

/**
 * Makes new chats of an exported file; returns them.
 * @throws Error with a sentence for people when the file is none, ApiError when one cannot be saved
 */
export async function importChats(text: string): Promise<ChatObject[]> {
  const parsed = exportedChats.safeParse(parseJson(text))
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? 'This file cannot be read.')
  const created: ChatObject[] = []
  for (const { title, settings, messages } of parsed.data.chats) {
    const chat = await createChat({ title, settings })
    for (const batch of batchMessages(messages)) await saveMessages(chat.id, { messages: batch })
    created.push(chat)
  }
  return created
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
