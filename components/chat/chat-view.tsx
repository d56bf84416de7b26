'use client'

import { useIsHydrated } from '@/lib/client/use-is-hydrated'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import { Skeleton } from '@/components/ui/skeleton'
import { useDraft } from './composer/use-draft'
import { ChatRooms } from './rooms/chat-rooms'
import { Room } from './room/room'
import { useChatPlace } from './room/use-chat-place'
import { useChatKeys } from './use-chat-keys'

/** Chats with one model or several. It fills the window: the frame's padding would be lost on it. */
export function ChatView() {
  // What a new chat begins with is remembered by the browser, so the server cannot draw it.
  const isHydrated = useIsHydrated()
  return (
    <div data-fills-window className="flex min-h-0 min-w-0 flex-1">
      {isHydrated ? <OpenChat /> : <ChatSkeleton />}
    </div>
  )
}

function OpenChat() {
  const engine = useChatEngine()
  const place = useChatPlace()
  const draft = useDraft()
  const startNew = () => {
    place.startNew()
    draft.field.current?.focus()
  }
  useChatKeys({ onNew: startNew, onStop: () => engine.stopAll(place.chatId ?? '') })
  const storedId = place.isTemporary ? null : place.chatId
  const rooms = (close: () => void) => (
    <ChatRooms
      currentId={storedId}
      onOpen={(id, messageId) => {
        place.open(id, messageId)
        close()
      }}
      onNew={() => {
        startNew()
        close()
      }}
      onGone={(id) => id === storedId && place.startNew()}
    />
  )
  return (
    <>
      <aside className="flex w-64 shrink-0 flex-col border-r bg-sidebar max-xl:hidden">{rooms(() => undefined)}</aside>
      <Room place={place} draft={draft} rooms={rooms} />
    </>
  )
}

function ChatSkeleton() {
  return (
    <>
      <aside className="w-64 shrink-0 border-r bg-sidebar max-xl:hidden" />
      <div aria-busy aria-label="Loading the chat" className="flex min-w-0 flex-1 flex-col">
        <div className="grid h-[5.375rem] content-center gap-2 border-b px-4">
          <Skeleton className="h-5 w-32" />
          <Skeleton className="h-7 w-48" />
        </div>
        <div className="flex-1" />
        <div className="mx-auto w-full max-w-3xl px-3 pb-4 sm:px-6">
          <Skeleton className="h-24 rounded-xl" />
        </div>
      </div>
    </>
  )
}
