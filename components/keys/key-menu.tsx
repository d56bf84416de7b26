'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CirclePause, CirclePlay, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { keyMutations } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { DeleteKeyDialog } from './delete-key-dialog'
import { EditKeyDialog } from './edit-key-dialog'

/** What can be done with one key. */
export function KeyMenu({ apiKey }: { apiKey: ApiKeyObject }) {
  const [openDialog, setOpenDialog] = useState<'edit' | 'delete' | null>(null)
  const update = useMutation(keyMutations.update(useQueryClient()))
  const toggle = () =>
    update.mutate(
      { hash: apiKey.hash, disabled: !apiKey.disabled },
      {
        onSuccess: ({ data }) => toast.success(`${data.name} is ${data.disabled ? 'disabled' : 'enabled'}`),
        onError: (error) => toast.error(error.message),
      },
    )
  const ToggleIcon = apiKey.disabled ? CirclePlay : CirclePause
  const close = () => setOpenDialog(null)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${apiKey.name}`} isLoading={update.isPending}>
            {!update.isPending && <Ellipsis aria-hidden />}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setOpenDialog('edit')}>
            <Pencil aria-hidden />
            Edit
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={toggle}>
            <ToggleIcon aria-hidden />
            {apiKey.disabled ? 'Enable' : 'Disable'}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem tone="destructive" onSelect={() => setOpenDialog('delete')}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {openDialog === 'edit' && <EditKeyDialog apiKey={apiKey} onClose={close} />}
      {openDialog === 'delete' && <DeleteKeyDialog apiKey={apiKey} onClose={close} />}
    </>
  )
}
