'use client'

import { Download, Ellipsis, Search, SquarePen, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { Input } from '@/components/ui/input'
import { Tooltip } from '@/components/ui/tooltip'
import { ChatList } from './chat-list'
import { useSettled } from './use-settled'
import { useTransfer } from './use-transfer'

type ChatRoomsProps = {
  currentId: string | null
  /** With a message where one was found. */
  onOpen: (id: string, messageId: string | null) => void
  onNew: () => void
  /** The chat was deleted. */
  onGone: (id: string) => void
}

/** The chats beside the conversation: search, begin, export, import. */
export function ChatRooms({ currentId, onOpen, onNew, onGone }: ChatRoomsProps) {
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim())
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 px-3 pt-3">
      <div className="flex items-center gap-1.5">
        <Tooltip content="Ctrl or ⌘ + Shift + O" side="bottom">
          <Button variant="outline" size="sm" className="flex-1 justify-start" onClick={onNew}>
            <SquarePen aria-hidden />
            New chat
          </Button>
        </Tooltip>
        <TransferMenu />
      </div>
      <div className="relative">
        <Search aria-hidden className="absolute top-2 left-2.5 size-4 text-muted-foreground" />
        <Input
          type="search"
          aria-label="Search chats"
          placeholder="Search chats"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="h-8 pl-8 text-sm max-sm:text-sm"
        />
      </div>
      <nav aria-label="Chats" className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1 pb-4">
        <ChatList search={settled} currentId={currentId} onOpen={onOpen} onGone={onGone} />
      </nav>
    </div>
  )
}

function TransferMenu() {
  const chooser = useRef<HTMLInputElement>(null)
  const { exportAll, importFile } = useTransfer()
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) importFile(file)
          event.target.value = ''
        }}
      />
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" className="size-8" aria-label="Export and import">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => exportAll()}>
            <Download aria-hidden />
            Export all chats
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => chooser.current?.click()}>
            <Upload aria-hidden />
            Import chats
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    </>
  )
}
