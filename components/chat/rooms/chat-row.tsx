'use client'

import { Download, Ellipsis, Link2, Pencil, Trash2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { ListedChat } from '@/lib/schemas/chats'
import { MarkedText } from './marked-text'
import { useTransfer } from './use-transfer'

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
  const { exportOne } = useTransfer()
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
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setRenaming(true)}>
            <Pencil aria-hidden />
            Rename
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => void exportOne(chat)}>
            <Download aria-hidden />
            Export as JSON
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem tone="destructive" onSelect={onDelete}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isRenaming && <RenameChatDialog chat={chat} onClose={() => setRenaming(false)} />}
    </li>
  )
}
