'use client'

import { Ellipsis, Link2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { createLatePanel } from '@/components/ui/late-views'
import type { ListedChat } from '@/lib/schemas/chats'
import { MarkedText } from './marked-text'

const ChatRowEntries = createLatePanel(() => import('./chat-row-entries').then((module) => module.ChatRowEntries))
const RenameChatDialog = dynamic(() => import('./rename-chat-dialog').then((module) => module.RenameChatDialog), {
  ssr: false,
})

type ChatRowProps = {
  chat: ListedChat
  /** What was looked for: marked where it stands. */
  search: string
  isCurrent: boolean
  onOpen: () => void
  onDelete: () => void
}

/** One chat of the list, with what can be done to it. */
export function ChatRow({ chat, search, isCurrent, onOpen, onDelete }: ChatRowProps) {
  const [isRenaming, setRenaming] = useState(false)
  return (
    <li className="group relative">
      <button
        type="button"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onOpen}
        className="grid w-full grid-cols-[minmax(0,1fr)] gap-0.5 rounded-md py-1.5 pr-9 pl-2.5 text-left text-sm text-muted-foreground transition-colors hover:bg-accent hover:text-foreground focus-visible:-outline-offset-2 aria-[current=page]:bg-accent aria-[current=page]:font-medium aria-[current=page]:text-foreground"
      >
        <span className="flex items-center gap-2">
          <span className="min-w-0 truncate">
            <MarkedText text={chat.title} search={search} />
          </span>
          {chat.share && <Link2 aria-label="Shared by link" className="size-3.5 shrink-0" />}
        </span>
        {chat.match && (
          <span className="line-clamp-2 text-xs font-normal [overflow-wrap:anywhere] text-muted-foreground">
            <MarkedText text={chat.match.excerpt} search={search} />
          </span>
        )}
      </button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Actions for ${chat.title}`}
            className="absolute top-0.5 right-0.5 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 lg:opacity-0"
          >
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <ChatRowEntries chat={chat} onRename={() => setRenaming(true)} onDelete={onDelete} />
      </DropdownMenu>
      {isRenaming && <RenameChatDialog chat={chat} onClose={() => setRenaming(false)} />}
    </li>
  )
}
