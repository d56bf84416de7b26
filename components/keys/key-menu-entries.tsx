'use client'

import { CirclePause, CirclePlay, Pencil, RefreshCw, ScrollText, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/dropdown-menu'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { mayRotate, type useKeyActions } from './use-key-actions'

type KeyMenuEntriesProps = { apiKey: ApiKeyObject } & Pick<ReturnType<typeof useKeyActions>, 'open' | 'toggle'>

/** What opens at a key's button. */
export function KeyMenuEntries({ apiKey, open, toggle }: KeyMenuEntriesProps) {
  const ToggleIcon = apiKey.disabled ? CirclePlay : CirclePause
  return (
    <DropdownMenuContent align="end">
      <DropdownMenuItem onSelect={() => open('edit')}>
        <Pencil aria-hidden />
        Edit
      </DropdownMenuItem>
      {mayRotate(apiKey) && (
        <DropdownMenuItem onSelect={() => open('rotate')}>
          <RefreshCw aria-hidden />
          Rotate
        </DropdownMenuItem>
      )}
      {!apiKey.is_management_key && (
        <DropdownMenuItem asChild>
          <Link href={`/logs?key=${apiKey.hash}`}>
            <ScrollText aria-hidden />
            Requests
          </Link>
        </DropdownMenuItem>
      )}
      <DropdownMenuItem onSelect={toggle}>
        <ToggleIcon aria-hidden />
        {apiKey.disabled ? 'Enable' : 'Disable'}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="destructive" onSelect={() => open('delete')}>
        <Trash2 aria-hidden />
        Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
  )
}
