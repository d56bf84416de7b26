'use client'

import { CirclePause, CirclePlay, Ellipsis, Pencil, RefreshCw, ScrollText, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { mayRotate, useKeyActions } from './use-key-actions'

/** What can be done with one key. */
export function KeyMenu({ apiKey }: { apiKey: ApiKeyObject }) {
  const { open, toggle, isBusy, dialogs } = useKeyActions(apiKey)
  const ToggleIcon = apiKey.disabled ? CirclePlay : CirclePause
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${apiKey.name}`} isLoading={isBusy}>
            {!isBusy && <Ellipsis aria-hidden />}
          </Button>
        </DropdownMenuTrigger>
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
      </DropdownMenu>
      {dialogs}
    </>
  )
}
