import type { QueryClient } from '@tanstack/react-query'
import type { ChatMessage, SavedMessage } from '@/lib/schemas/chats'
import {
  chatQueries,
  type Conversation,
  type MessageChanges,
  saveMessages,
  saveMessagesOnLeaving,
  showChat,
  TEMPORARY_CHAT,
} from '../chats'

const KEEPALIVE_LENGTH_MAX = 60_000

/** The messages that this page shows, and their way to the server; a temporary chat's stay here. */
export class ConversationStore {
  readonly #queryClient: QueryClient

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
  }

  read(chatId: string): readonly ChatMessage[] {
    return this.#queryClient.getQueryData<Conversation>(this.#key(chatId))?.messages ?? []
  }

  nextPosition(chatId: string): number {
    return (this.read(chatId).at(-1)?.position ?? 0) + 1
  }

  /** Shows messages that are new or changed, and no longer those that are deleted. */
  async show(chatId: string, messages: readonly ChatMessage[], deletedIds: readonly string[] = []): Promise<void> {
    // An answer to an older question to the server would overwrite what is shown now.
    await this.#queryClient.cancelQueries({ queryKey: this.#key(chatId) })
    const changed = new Map(messages.map((message) => [message.id, message]))
    this.#queryClient.setQueryData<Conversation>(this.#key(chatId), (before) => {
      const known = (before?.messages ?? []).filter(({ id }) => !deletedIds.includes(id) && !changed.has(id))
      const all = [...known, ...messages].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      return { messages: all, cursor: before?.cursor ?? null }
    })
  }

  /** @throws ApiError when it could not be saved */
  async save(chatId: string, changes: MessageChanges): Promise<void> {
    if (chatId !== TEMPORARY_CHAT) showChat(this.#queryClient, await saveMessages(chatId, changes))
  }

  /** Saves a message that is still being written; nothing else is asked for because of it. Says whether it is there. */
  async savePiece(chatId: string, message: SavedMessage): Promise<boolean> {
    if (chatId === TEMPORARY_CHAT) return true
    return saveMessages(chatId, { messages: [message] }).then(
      () => true,
      () => false,
    )
  }

  /** While the page goes away: as much as a browser still sends then. */
  saveOnLeaving(chatId: string, message: SavedMessage): void {
    if (chatId === TEMPORARY_CHAT) return
    if (JSON.stringify(message).length < KEEPALIVE_LENGTH_MAX) saveMessagesOnLeaving(chatId, [message])
  }

  #key(chatId: string) {
    return chatQueries.messages(chatId, this.#queryClient).queryKey
  }
}
