'use client'

import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Spinner } from '@/components/ui/spinner'
import type { ListedChat } from '@/lib/schemas/chats'
import { ChatRow } from './chat-row'
import { groupByAge } from './group-by-age'
import { useChatList } from './use-chat-list'
import { useDeleteChat } from './use-delete-chat'

type ChatListProps = {
  search: string
  currentId: string | null
  onOpen: (id: string, messageId: string | null) => void
  onGone: (id: string) => void
}

/** The person's chats, the last used one first, under how long ago that was. */
export function ChatList({ search, currentId, onOpen, onGone }: ChatListProps) {
  const { list, chats, isSearching } = useChatList(search)
  const deleteChat = useDeleteChat(({ id }) => onGone(id))
  if (list.isPending) return <ListSkeleton />
  if (!list.data) {
    return (
      <ErrorState
        title="Your chats could not be loaded"
        description={list.error.message}
        onRetry={() => void list.refetch()}
      />
    )
  }
  if (chats.length === 0 && !list.hasNextPage) return <NoChats isSearch={search !== ''} />
  const row = (chat: ListedChat) => (
    <ChatRow
      key={chat.id}
      chat={chat}
      search={search}
      isCurrent={chat.id === currentId}
      onOpen={() => onOpen(chat.id, chat.match?.message_id ?? null)}
      onDelete={() => void deleteChat(chat)}
    />
  )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {groupByAge(chats, new Date()).map(({ label, items }) => (
        <section key={label} aria-label={label}>
          <h3 className="px-2.5 pb-1 text-xs font-medium text-muted-foreground">{label}</h3>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-px">{items.map(row)}</ul>
        </section>
      ))}
      {isSearching && <Spinner label="Looking through older chats" className="px-2.5 text-sm" />}
      {list.hasNextPage && !isSearching && (
        <Button variant="ghost" size="sm" onClick={() => void list.fetchNextPage()} isLoading={list.isFetchingNextPage}>
          {search === '' ? 'Show more' : 'Search further back'}
        </Button>
      )}
    </div>
  )
}

function NoChats({ isSearch }: { isSearch: boolean }) {
  return (
    <p role="status" className="px-2.5 py-2 text-sm text-muted-foreground">
      {isSearch
        ? 'No chat has these words in its name or in one of its messages.'
        : 'Your chats will be here, on every device that you sign in on.'}
    </p>
  )
}

function ListSkeleton() {
  return (
    <div aria-busy aria-label="Loading chats" className="grid gap-2 px-2.5 pt-1">
      {[80, 60, 72, 48, 66].map((width) => (
        <div key={width} style={{ width: `${width}%` }}>
          <Skeleton className="h-5" />
        </div>
      ))}
    </div>
  )
}
