'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { ModelSearch } from './model-search'

type ModelPickerProps = { label: string; excluded: readonly string[]; onPick: (slug: string) => void }

/** A button that opens a search over all models. */
export function ModelPicker({ label, excluded, onPick }: ModelPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const pick = (slug: string) => {
    setOpen(false)
    onPick(slug)
  }
  return (
    // Modal, so that the list also scrolls inside a dialog.
    <Popover open={isOpen} onOpenChange={setOpen} modal>
      <PopoverTrigger>
        <Button variant="outline" className="h-10 w-full justify-start border-dashed text-muted-foreground shadow-none">
          <Plus aria-hidden />
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label="Choose a model" className="w-(--radix-popover-trigger-width) min-w-72 p-0">
        <ModelSearch excluded={excluded} onPick={pick} />
      </PopoverContent>
    </Popover>
  )
}
