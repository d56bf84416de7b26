import {
  infiniteQueryOptions,
  keepPreviousData,
  mutationOptions,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query'
import type { ChatMessage, ChatObject, ChatSettings, SavedMessage } from '@/lib/schemas/chats'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const chatListResponse = () => import('@/lib/schemas/chats').then((schemas) => schemas.chatListResponse)
const chatMessagesResponse = () => import('@/lib/schemas/chats').then((schemas) => schemas.chatMessagesResponse)
const chatResponse = () => import('@/lib/schemas/chats').then((schemas) => schemas.chatResponse)
const deletedChatResponse = () => import('@/lib/schemas/chats').then((schemas) => schemas.deletedChatResponse)

/** Where a chat that is kept nowhere has its messages: in the memory of this page. */
export const TEMPORARY_CHAT = 'temporary'

/** The loaded end of a conversation, oldest first; `cursor` leads to what came before. */
export type Conversation = { messages: ChatMessage[]; cursor: string | null }

const EMPTY: Conversation = { messages: [], cursor: null }
const PAGE_SIZE = 100
/** Another device may have written meanwhile. */
const STALE_MS = 5_000

const chatPath = (id: string) => `/chats/${encodeURIComponent(id)}`

/** Where a file of a stored chat can be read with the session. */
export const attachmentUrl = (chatId: string, id: string): string =>
  `/api/v1${chatPath(chatId)}/attachments/${encodeURIComponent(id)}`

export const chatQueries = {
  all: () => ['chats'] as const,
  lists: () => ['chats', 'list'] as const,
  list: (search: string) =>
    infiniteQueryOptions({
      queryKey: ['chats', 'list', search],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({ path: '/chats', query: { search, cursor: pageParam }, response: chatListResponse, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      placeholderData: keepPreviousData,
      staleTime: STALE_MS,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['chats', 'detail', id],
      queryFn: async ({ signal }) => (await apiRequest({ path: chatPath(id), response: chatResponse, signal })).data,
      staleTime: STALE_MS,
    }),
  /** As much of the end as was loaded before, and at least one page. */
  messages: (id: string, queryClient: QueryClient) =>
    queryOptions({
      queryKey: ['chats', 'messages', id],
      queryFn: async ({ signal }): Promise<Conversation> => {
        if (id === TEMPORARY_CHAT) return EMPTY
        const known = queryClient.getQueryData<Conversation>(['chats', 'messages', id])
        return fetchMessages({ id, atLeast: known?.messages.length ?? 0, signal })
      },
      staleTime: id === TEMPORARY_CHAT ? Infinity : STALE_MS,
      ...(id === TEMPORARY_CHAT ? { gcTime: Infinity } : {}),
    }),
}

/** The end of a conversation, page by page, until `atLeast` messages are there or none is left. */
async function fetchMessages({ id, atLeast, signal }: { id: string; atLeast: number; signal?: AbortSignal }) {
  let conversation = EMPTY
  do conversation = await fetchEarlierMessages(id, conversation, signal)
  while (conversation.cursor !== null && conversation.messages.length < atLeast)
  return conversation
}

/** The same conversation with one more page in front of it. */
export async function fetchEarlierMessages(
  id: string,
  { messages, cursor }: Conversation,
  signal?: AbortSignal,
): Promise<Conversation> {
  const query = { limit: PAGE_SIZE, cursor: cursor ?? undefined }
  const page = await apiRequest({ path: `${chatPath(id)}/messages`, query, response: chatMessagesResponse, signal })
  return { messages: [...page.data.reverse(), ...messages], cursor: page.next_cursor }
}

/** A whole conversation, for export. */
export async function fetchAllMessages(id: string): Promise<ChatMessage[]> {
  return (await fetchMessages({ id, atLeast: Infinity })).messages
}

/** Every chat of the person, for an export of all. */
export async function fetchAllChats(): Promise<ChatObject[]> {
  const chats: ChatObject[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: { cursor: string; limit: number } = { cursor, limit: PAGE_SIZE }
    const page = await apiRequest({ path: '/chats', query, response: chatListResponse })
    chats.push(...page.data)
    cursor = page.next_cursor
  }
  return chats
}

export async function createChat(input: { title: string; settings: ChatSettings }): Promise<ChatObject> {
  return (await apiRequest({ method: 'POST', path: '/chats', body: input, response: chatResponse })).data
}

export type MessageChanges = { messages: readonly SavedMessage[]; deletedIds?: readonly string[] }

/** Writes, changes and deletes messages in one step. */
export async function saveMessages(id: string, { messages, deletedIds = [] }: MessageChanges): Promise<ChatObject> {
  const body = { messages, deleted_ids: deletedIds }
  return (await apiRequest({ method: 'POST', path: `${chatPath(id)}/messages`, body, response: chatResponse })).data
}

/** The last words of a page that is being closed; bodies beyond 64 kB are refused by browsers, and nobody waits for an answer. */
export function saveMessagesOnLeaving(id: string, messages: readonly SavedMessage[]): void {
  void fetch(`/api/v1${chatPath(id)}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    keepalive: true,
    body: JSON.stringify({ messages }),
  }).catch(() => undefined)
}

type ChatPages = { pages: { data: ChatObject[] }[] }
type ChatChange = { id: string; title?: string; settings?: ChatSettings }

/** Shows a chat's new state wherever it is shown already. */
export function showChat(queryClient: QueryClient, chat: ChatObject): void {
  queryClient.setQueryData(chatQueries.detail(chat.id).queryKey, chat)
  void queryClient.invalidateQueries({ queryKey: chatQueries.lists() })
}

export const chatMutations = {
  /** Shown at once, taken back when the server refuses it. */
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, ...body }: ChatChange) =>
        apiRequest({ method: 'PATCH', path: chatPath(id), body, response: chatResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ id, ...change }: ChatChange) => [
          showIn<ChatObject>(chatQueries.detail(id).queryKey, (chat) => ({ ...chat, ...change })),
          showIn<ChatPages>(chatQueries.lists(), (list) => ({
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              data: page.data.map((chat) => (chat.id === id ? { ...chat, ...change } : chat)),
            })),
          })),
        ],
        refreshes: chatQueries.lists(),
      }),
      onSuccess: ({ data }) => {
        queryClient.setQueryData(chatQueries.detail(data.id).queryKey, data)
      },
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) => apiRequest({ method: 'DELETE', path: chatPath(id), response: deletedChatResponse }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: chatQueries.lists() }),
    }),
  restore: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'POST', path: `${chatPath(id)}/restore`, body: {}, response: chatResponse }),
      onSuccess: ({ data }) => showChat(queryClient, data),
    }),
  share: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'PUT', path: `${chatPath(id)}/share`, body: {}, response: chatResponse }),
      onSuccess: ({ data }) => showChat(queryClient, data),
    }),
  revokeShare: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: `${chatPath(id)}/share`, response: chatResponse }),
      onSuccess: ({ data }) => showChat(queryClient, data),
    }),
}
