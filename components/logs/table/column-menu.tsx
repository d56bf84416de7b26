'use client'

import { Columns3 } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { LOG_COLUMNS } from './log-columns'
import type { LogColumnsState } from './use-log-columns'

/** Which columns the table has. */
export function ColumnMenu({ chosen, toggle, reset }: LogColumnsState) {
  const id = useId()
  return (
    <Popover>
      <PopoverTrigger>
        <Button variant="outline" size="sm" className="max-sm:hidden">
          <Columns3 aria-hidden />
          Columns
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="Columns"
        className="flex max-h-(--radix-popover-content-available-height) w-56 flex-col p-1"
      >
        <div role="group" aria-label="Columns shown" className="min-h-0 overflow-y-auto">
          {LOG_COLUMNS.map((column) => (
            <label
              key={column.id}
              htmlFor={`${id}-${column.id}`}
              className="flex h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 text-base hover:bg-accent"
            >
              <Checkbox
                id={`${id}-${column.id}`}
                checked={chosen.has(column.id)}
                onCheckedChange={(isShown) => toggle(column.id, isShown)}
              />
              {column.label}
            </label>
          ))}
        </div>
        <Button variant="ghost" size="sm" className="mt-1 w-full shrink-0" onClick={reset}>
          Back to the usual ones
        </Button>
      </PopoverContent>
    </Popover>
  )
}
