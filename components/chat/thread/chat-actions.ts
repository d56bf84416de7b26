import { createContext, useContext } from 'react'
import type { ChatMessage } from '@/lib/schemas/chats'

/** What messages can have done to them. The functions never change, so no message is drawn anew because of them. */
export type ChatActions = {
  regenerate: (question: ChatMessage, model: string) => void
  edit: (question: ChatMessage, text: string) => void
  remove: (messages: readonly ChatMessage[], what: string) => void
  stop: (answerId: string) => void
  toName: (model: string) => string
  /** False where it is known that the model takes none. */
  takesImages: (model: string) => boolean | null
  chatId: string
}

const ChatActionsContext = createContext<ChatActions | null>(null)
export const ChatActionsProvider = ChatActionsContext.Provider

/** @throws Error outside of a thread */
export function useChatActions(): ChatActions {
  const actions = useContext(ChatActionsContext)
  if (!actions) throw new Error('Messages are shown inside a thread.')
  return actions
}
