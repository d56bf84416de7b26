'use client'

import { Download, Pencil, Trash2 } from 'lucide-react'
import { DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/dropdown-menu'
import type { ListedChat } from '@/lib/schemas/chats'
import { useTransfer } from './use-transfer'

type ChatRowEntriesProps = { chat: ListedChat; onRename: () => void; onDelete: () => void }

/** What opens at the button of a chat of the list. */
export function ChatRowEntries({ chat, onRename, onDelete }: ChatRowEntriesProps) {
  const { exportOne } = useTransfer()
  return (
    <DropdownMenuContent align="end">
      <DropdownMenuItem onSelect={onRename}>
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
  )
}
