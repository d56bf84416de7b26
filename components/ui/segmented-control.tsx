'use client'

import { ChoiceGroup } from './choice-group'
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
export function SegmentedControl<Value extends string>({ className, ...props }: SegmentedControlProps<Value>) {
  return (
    <ChoiceGroup
      {...props}
      className={cn('inline-flex h-8 w-fit items-center gap-0.5 rounded-md border bg-muted p-0.5', className)}
      choiceClassName="h-full flex-1 rounded-[5px] px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground has-checked:bg-card has-checked:text-foreground has-checked:shadow-raised has-checked:ring-1 has-checked:ring-border"
    />
  )
}
