'use client'

import { Check } from 'lucide-react'
import * as SelectPrimitive from 'radix-ui/select'
import { type RefObject, useState } from 'react'
import { createPortal } from 'react-dom'
import type { SelectOption } from './select'

type SelectPanelProps = {
  trigger: RefObject<HTMLButtonElement | null>
  value: string
  options: readonly SelectOption<string>[]
  onValueChange: (value: string) => void
  onClose: () => void
}

/** The open list, at its button. */
export function SelectPanel({ trigger, value, options, onValueChange, onClose }: SelectPanelProps) {
  return (
    <SelectPrimitive.Root
      open
      value={value}
      onValueChange={onValueChange}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Place trigger={trigger} />
      <SelectPrimitive.Portal>
        <SelectPrimitive.Content
          position="popper"
          sideOffset={4}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            trigger.current?.focus({ preventScroll: true })
          }}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden rounded-lg border bg-popover p-1 text-popover-foreground shadow-floating data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98"
        >
          <SelectPrimitive.Viewport>
            {options.map((option) => (
              <SelectItem key={option.value} {...option} />
            ))}
          </SelectPrimitive.Viewport>
        </SelectPrimitive.Content>
      </SelectPrimitive.Portal>
    </SelectPrimitive.Root>
  )
}

/** Stands where the button is: the list is placed beside it, and the page cannot scroll while the list is open. */
function Place({ trigger }: { trigger: RefObject<HTMLButtonElement | null> }) {
  const [place] = useState(() => trigger.current?.getBoundingClientRect())
  const { top, left, width, height } = place ?? { top: 0, left: 0, width: 0, height: 0 }
  return createPortal(
    <SelectPrimitive.Trigger asChild>
      <span
        aria-hidden
        role={undefined}
        tabIndex={-1}
        className="pointer-events-none fixed"
        style={{ top, left, width, height }}
      />
    </SelectPrimitive.Trigger>,
    document.body,
  )
}

function SelectItem({ value, label, hint }: SelectOption<string>) {
  return (
    <SelectPrimitive.Item
      value={value}
      className="relative flex h-8 items-center gap-3 rounded-sm pr-8 pl-2.5 text-base outline-none select-none data-highlighted:bg-accent"
    >
      <SelectPrimitive.ItemText>{label}</SelectPrimitive.ItemText>
      {hint !== undefined && <span className="text-xs text-muted-foreground">{hint}</span>}
      <SelectPrimitive.ItemIndicator className="absolute right-2.5">
        <Check aria-hidden className="size-3.5 text-brand" />
      </SelectPrimitive.ItemIndicator>
    </SelectPrimitive.Item>
  )
}
