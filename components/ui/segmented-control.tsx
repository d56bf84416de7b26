'use client'

import * as ToggleGroup from 'radix-ui/toggle-group'
import { cn } from './cn'

type SegmentedControlProps<Value extends string> = {
  /** Names the group for screen readers. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onValueChange: (value: Value) => void
  className?: string
}

/** A handful of choices side by side, one always chosen. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  className,
  ...props
}: SegmentedControlProps<Value>) {
  const { value, onValueChange } = props
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onValueChange(option.value)
  }
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={choose}
      className={cn('inline-flex h-8 w-fit items-center gap-0.5 rounded-md border bg-muted p-0.5', className)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="h-full flex-1 rounded-[5px] px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground data-[state=on]:bg-card data-[state=on]:text-foreground data-[state=on]:shadow-raised data-[state=on]:ring-1 data-[state=on]:ring-border"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
