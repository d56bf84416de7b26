import type { ChatMessage, SavedMessage } from '@/lib/schemas/chats'
import { toSavedMessage } from './new-message'

/** So many characters of a message are saved already. */
export type KeptLengths = { content: number; reasoning: number }

export const NOTHING_KEPT: KeptLengths = { content: 0, reasoning: 0 }

/** A message to be saved, of whose texts only the ends are sent that the server does not have. */
export function cutSaved(message: ChatMessage, kept: KeptLengths): SavedMessage {
  const saved = toSavedMessage(message)
  if (kept.content === 0 && kept.reasoning === 0) return saved
  return {
    ...saved,
    content: message.content.slice(kept.content),
    content_from: kept.content,
    reasoning: (message.reasoning ?? '').slice(kept.reasoning),
    reasoning_from: kept.reasoning,
  }
}
