'use client'

import { useState, type ReactNode } from 'react'
import { createLatePanel } from '@/components/ui/late-views'
import { Popover, PopoverTrigger } from '@/components/ui/popover'

const ModelPanel = createLatePanel(() => import('./model-search').then((module) => module.ModelPanel))

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
      <ModelPanel excluded={excluded} onPick={pick} />
    </Popover>
  )
}
