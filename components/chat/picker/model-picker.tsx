'use client'

import { useState, type ReactNode } from 'react'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { ModelSearch } from './model-search'

type ModelPickerProps = { excluded: readonly string[]; onPick: (slug: string) => void; children: ReactNode }

/** The button that is its child, and the search over models, chains and presets that it opens. */
export function ModelPicker({ excluded, onPick, children }: ModelPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const pick = (slug: string) => {
    setOpen(false)
    onPick(slug)
  }
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger>{children}</PopoverTrigger>
      <PopoverContent aria-label="Choose a model" className="w-[min(26rem,calc(100vw-1rem))] p-0">
        <ModelSearch excluded={excluded} onPick={pick} />
      </PopoverContent>
    </Popover>
  )
}
