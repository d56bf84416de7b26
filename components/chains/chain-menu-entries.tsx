'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, Pencil, Trash2 } from 'lucide-react'
import { tellChange } from '@/components/layout/tell-change'
import { DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/dropdown-menu'
import { defaultModelMutations, defaultModelQueries } from '@/lib/client/default-model'
import type { ChainObject } from '@/lib/schemas/chains'

type ChainMenuEntriesProps = { chain: ChainObject; onOpen: (dialog: 'rename' | 'delete') => void }

/** What opens at a chain's button. */
export function ChainMenuEntries({ chain, onOpen }: ChainMenuEntriesProps) {
  return (
    <DropdownMenuContent align="end">
      <DropdownMenuItem onSelect={() => onOpen('rename')}>
        <Pencil aria-hidden />
        Rename
      </DropdownMenuItem>
      <DefaultItem chain={chain} />
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="destructive" onSelect={() => onOpen('delete')}>
        <Trash2 aria-hidden />
        Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
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
