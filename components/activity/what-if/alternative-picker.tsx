'use client'

import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Plus, Search } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { chainQueries } from '@/lib/client/chains'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { modelQueries } from '@/lib/client/models'

type AlternativePickerProps = { excluded: readonly string[]; onPick: (name: string) => void }

/** A list of chains and models to search: type, arrow keys, Enter. */
export function AlternativePicker({ excluded, onPick }: AlternativePickerProps) {
  const [isOpen, setIsOpen] = useState(false)
  const pick = (name: string) => {
    setIsOpen(false)
    onPick(name)
  }
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger>
        <Button variant="outline" size="sm">
          <Plus aria-hidden />
          Add a model or chain
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-96 max-w-[calc(100vw-2rem)] p-0" aria-label="Models and chains">
        <Choices excluded={excluded} onPick={pick} />
      </PopoverContent>
    </Popover>
  )
}

const GROUP =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted-foreground'
const ITEM = 'flex cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 data-[selected=true]:bg-accent'

function Choices({ excluded, onPick }: AlternativePickerProps) {
  const models = useQuery(modelQueries.list())
  const chains = useQuery(chainQueries.list())
  const chainNames = (chains.data ?? []).map(({ slug, name }) => ({ id: `@chain/${slug}`, name }))
  return (
    <Command label="Models and chains">
      <div className="flex items-center gap-2.5 border-b px-3">
        <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <Command.Input
          placeholder="Search by name or slug"
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground"
        />
      </div>
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-6 text-center text-sm text-muted-foreground">
          {models.isPending ? 'Loading models …' : 'Nothing has this name.'}
        </Command.Empty>
        {chainNames.length > 0 && (
          <Command.Group heading="Fallback chains" className={GROUP}>
            {chainNames
              .filter(({ id }) => !excluded.includes(id))
              .map(({ id, name }) => (
                <Command.Item key={id} value={`${id} ${name}`} onSelect={() => onPick(id)} className={ITEM}>
                  <Name name={name} id={id} />
                </Command.Item>
              ))}
          </Command.Group>
        )}
        <Command.Group heading="Models" className={GROUP}>
          {(models.data ?? [])
            .filter(({ id }) => !excluded.includes(id))
            .map(({ id, name, pricing }) => (
              <Command.Item key={id} value={`${id} ${name}`} onSelect={() => onPick(id)} className={ITEM}>
                <Name name={name} id={id} />
                <span className="shrink-0 text-xs text-muted-foreground tabular-nums">
                  {formatPricePerMillion(pricing.prompt)} / {formatPricePerMillion(pricing.completion)}
                </span>
              </Command.Item>
            ))}
        </Command.Group>
      </Command.List>
    </Command>
  )
}

function Name({ name, id }: { name: string; id: string }) {
  return (
    <span className="grid min-w-0 flex-1">
      <span className="truncate text-base">{name}</span>
      <span className="truncate font-mono text-2xs text-muted-foreground">{id}</span>
    </span>
  )
}
