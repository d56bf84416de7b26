'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { formatPricePerMillion } from '@/lib/client/format-price'
import type { ListedModel } from '../listed-model'

type AddModelProps = {
  models: readonly ListedModel[]
  /** The models are on their way. */
  isLoading: boolean
  chosen: readonly string[]
  onChoose: (slug: string) => void
}

const SHOWN_MAX = 30

/** A search for one more model. Enter takes the first one found. */
export function AddModel({ models, isLoading, chosen, onChoose }: AddModelProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = models
    .filter(({ id, haystack }) => !chosen.includes(id) && words.every((word) => haystack.includes(word)))
    .slice(0, SHOWN_MAX)
  const choose = (slug: string | undefined) => {
    if (slug === undefined) return
    setIsOpen(false)
    setText('')
    onChoose(slug)
  }
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger>
        <Button variant="outline">
          <Plus aria-hidden />
          Add a model
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="grid w-[min(22rem,calc(100vw-2rem))] gap-2 p-2">
        <Input
          type="search"
          aria-label="Search models"
          placeholder="Search by name or slug"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') choose(found[0]?.id)
          }}
        />
        <ul aria-label="Models found" className="max-h-72 overflow-y-auto">
          {found.map((model) => (
            <li key={model.id}>
              <button
                type="button"
                onClick={() => choose(model.id)}
                className="flex w-full items-center gap-2.5 rounded-sm px-2 py-1.5 text-left text-sm hover:bg-accent focus-visible:-outline-offset-2"
              >
                <BrandLogo slug={model.author} name={model.authorName} className="size-4" />
                <span className="min-w-0 flex-1 truncate">{model.name}</span>
                <span className="text-xs text-muted-foreground tabular-nums">
                  {formatPricePerMillion(model.pricing.prompt)}
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && (
            <li className="px-2 py-3 text-sm text-muted-foreground">
              {isLoading ? 'Loading models …' : 'No model fits.'}
            </li>
          )}
        </ul>
      </PopoverContent>
    </Popover>
  )
}
