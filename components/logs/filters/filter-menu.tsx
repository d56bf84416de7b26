'use client'

import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { createLatePanel } from '@/components/ui/late-views'
import { Popover, PopoverTrigger } from '@/components/ui/popover'
import type { FilterMenuProps } from './filter-panel'

const FilterPanel = createLatePanel(() => import('./filter-panel').then((module) => module.FilterPanel))

/** Everything that the log can be narrowed by. */
export function FilterMenu(props: FilterMenuProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger>
        <Button variant="outline" size="sm">
          <ListFilter aria-hidden />
          Filter
        </Button>
      </PopoverTrigger>
      <FilterPanel {...props} onDone={() => setOpen(false)} />
    </Popover>
  )
}
