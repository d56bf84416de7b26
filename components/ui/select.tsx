'use client'

import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { cn } from './cn'
import { fieldClasses } from './field-classes'
import type { FieldControlProps } from './form-field'
import { createLate } from './late'

const late = createLate(() => import('./select-parts'))
const OPENING_KEYS = new Set(['ArrowDown', 'ArrowUp'])

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

/** One choice from a short list. For long lists use a searchable picker. The list's code is loaded when somebody comes near. */
export function Select<Value extends string>({ options, size = 'md', className, ...props }: SelectProps<Value>) {
  const { value, onValueChange, disabled, ...control } = props
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const parts = late.useParts(isOpen)
  const find = (wanted: string) => options.find((candidate) => candidate.value === wanted)
  const open = () => {
    late.prepare()
    setOpen(true)
  }
  const openByKey = (event: KeyboardEvent) => {
    if (!OPENING_KEYS.has(event.key)) return
    event.preventDefault()
    open()
  }
  return (
    <>
      <button
        type="button"
        {...control}
        ref={trigger}
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        data-state={isOpen ? 'open' : 'closed'}
        disabled={disabled}
        onPointerEnter={late.prepare}
        onFocus={late.prepare}
        onClick={open}
        onKeyDown={openByKey}
        className={cn(
          fieldClasses,
          'flex items-center justify-between gap-2 text-left',
          size === 'sm' ? 'h-8 px-2.5 text-sm max-sm:text-sm' : 'h-9',
          className,
        )}
      >
        <span className="truncate">{find(value)?.label}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      </button>
      {isOpen && parts && (
        <parts.SelectPanel
          trigger={trigger}
          value={value}
          options={options}
          onValueChange={(next) => {
            const option = find(next)
            if (option) onValueChange(option.value)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
