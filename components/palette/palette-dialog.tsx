'use client'

import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import * as DialogPrimitive from 'radix-ui/dialog'
import { useRef, useState } from 'react'
import { useMayBuy } from '@/components/layout/add-credits'
import { leaveFor } from '@/components/layout/leaving'
import { type FocusPlace, rememberFocus, returnFocus } from '@/components/ui/focus-place'
import { Shade } from '@/components/ui/shade'
import { chainQueries } from '@/lib/client/chains'
import { keyQueries } from '@/lib/client/keys'
import { modelQueries } from '@/lib/client/models'
import { findEntries, type PaletteGroup } from './find-entries'
import { PaletteInput } from './palette-input'

/** Everything that has a page, found by a word of its name. Lists are asked for when the first letter is typed. */
export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const [selection, setSelection] = useState({ query, id: '' })
  const opener = useRef<FocusPlace>(null)
  const { groups, isLoading } = useEntries(query)
  const first = groups[0]?.entries[0]?.id ?? ''
  const go = (href: string): void => {
    onClose()
    leaveFor(href, () => router.push(href))
  }
  return (
    <DialogPrimitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogPrimitive.Portal>
        <Shade />
        <DialogPrimitive.Content
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            opener.current = rememberFocus()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener.current) returnFocus(opener.current)
          }}
          className="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl border bg-popover text-popover-foreground shadow-floating outline-none"
        >
          <DialogPrimitive.Title className="sr-only">Search</DialogPrimitive.Title>
          <Command
            label="Search"
            shouldFilter={false}
            loop
            // Another question begins at its own first answer, also where the entry chosen before is among the answers.
            value={selection.query === query ? selection.id : first}
            onValueChange={(id) => setSelection({ query, id })}
          >
            <PaletteInput shown={query} onAsk={setQuery} />
            <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5">
              {groups.map((group) => (
                <Group key={group.heading} group={group} onChoose={go} />
              ))}
              {groups.length === 0 && (
                <p role="status" className="px-3 py-8 text-center text-sm text-muted-foreground">
                  {isLoading ? 'Looking …' : `Nothing is called “${query.trim()}”.`}
                </p>
              )}
            </Command.List>
          </Command>
        </DialogPrimitive.Content>
      </DialogPrimitive.Portal>
    </DialogPrimitive.Root>
  )
}

function useEntries(query: string): { groups: PaletteGroup[]; isLoading: boolean } {
  const enabled = query.trim() !== ''
  const models = useQuery({ ...modelQueries.list(), enabled })
  const keys = useQuery({ ...keyQueries.list(), enabled })
  const chains = useQuery({ ...chainQueries.list(), enabled })
  const groups = findEntries({
    query,
    models: models.data ?? [],
    keys: keys.data ?? [],
    chains: chains.data ?? [],
    mayBuy: useMayBuy() !== false,
  })
  return { groups, isLoading: enabled && (models.isLoading || keys.isLoading || chains.isLoading) }
}

function Group({ group, onChoose }: { group: PaletteGroup; onChoose: (href: string) => void }) {
  return (
    <Command.Group
      heading={group.heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground"
    >
      {group.entries.map((entry) => (
        <Command.Item
          key={entry.id}
          value={entry.id}
          onSelect={() => onChoose(entry.href)}
          className="flex cursor-pointer items-baseline gap-3 rounded-md px-2.5 py-2 text-base data-[selected=true]:bg-accent"
        >
          <span className="truncate">{entry.label}</span>
          {entry.detail !== null && (
            <span className="ml-auto truncate font-mono text-xs text-muted-foreground">{entry.detail}</span>
          )}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
