'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { defaultModelMutations, defaultModelQueries } from '@/lib/client/default-model'
import type { ChainObject } from '@/lib/schemas/chains'

const RenameChainDialog = dynamic(() => import('./rename-chain-dialog').then((module) => module.RenameChainDialog), {
  ssr: false,
})
const DeleteChainDialog = dynamic(() => import('./delete-chain-dialog').then((module) => module.DeleteChainDialog), {
  ssr: false,
})

/** What can be done with one chain. */
export function ChainMenu({ chain }: { chain: ChainObject }) {
  const [openDialog, setOpenDialog] = useState<'rename' | 'delete' | null>(null)
  const close = () => setOpenDialog(null)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${chain.name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setOpenDialog('rename')}>
            <Pencil aria-hidden />
            Rename
          </DropdownMenuItem>
          <DefaultItem chain={chain} />
          <DropdownMenuSeparator />
          <DropdownMenuItem tone="destructive" onSelect={() => setOpenDialog('delete')}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {openDialog === 'rename' && <RenameChainDialog chain={chain} onClose={close} />}
      {openDialog === 'delete' && <DeleteChainDialog chain={chain} onClose={close} />}
    </>
  )
}

/** Makes the chain answer requests that name no model, or ends that. */
function DefaultItem({ chain }: { chain: ChainObject }) {
  const model = `@chain/${chain.slug}`
  const current = useQuery(defaultModelQueries.current())
  const { mutateAsync: choose } = useMutation(defaultModelMutations.choose(useQueryClient()))
  const isDefault = current.data === model
  const change = (next: string | null, before: string | null) =>
    tellChange(choose(next), {
      done: next === null ? 'Requests must name a model again' : `${next} is the default now`,
      undo: () => choose(before),
    })
  return (
    <DropdownMenuItem
      disabled={current.data === undefined}
      onSelect={() => change(isDefault ? null : model, current.data ?? null)}
    >
      <CircleCheck aria-hidden />
      {isDefault ? 'No longer the default' : 'Make it the default'}
    </DropdownMenuItem>
  )
}
