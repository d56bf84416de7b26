'use client'

import { Check, ChevronDown } from 'lucide-react'
import * as SelectPrimitive from 'radix-ui/select'
import { cn } from './cn'
import { fieldClasses } from './field-classes'
import type { FieldControlProps } from './form-field'

export type SelectOption<Value extends string> = { value: Value; label: string; hint?: string }

type SelectProps<Value extends string> = Partial<FieldControlProps> & {
  value: Value
  options: readonly SelectOption<Value>[]
  onValueChange: (value: Value) => void
  /** Needed when no FormField labels it. */
  'aria-label'?: string
  disabled?: boolean
  size?: 'sm' | 'md'
  className?: string
}

/** One choice from a short list. For long lists use a searchable picker. */
export function Select<Value extends string>({ options, size = 'md', className, ...props }: SelectProps<Value>) {
  const { value, onValueChange, disabled, ...control } = props
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onValueChange(option.value)
  }
  return (
    <SelectPrimitive.Root value={value} onValueChange={choose} disabled={disabled}>
      <SelectPrimitive.Trigger
        {...control}
        className={cn(
          fieldClasses,
          'flex items-center justify-between gap-2 text-left',
          size === 'sm' ? 'h-8 px-2.5 text-sm max-sm:text-sm' : 'h-9',
          className,
        )}
      >
        <span className="truncate">
          <SelectPrimitive.Value />
        </span>
        <SelectPrimitive.Icon>
          <ChevronDown aria-hidden className="size-4 text-muted-foreground" />
        </SelectPrimitive.Icon>
      </SelectPrimitive.Trigger>
      <SelectPrimitive.Portal>
        <SelectPrimitive.Content
          position="popper"
          sideOffset={4}
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
