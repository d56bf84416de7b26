'use client'

import * as SwitchPrimitive from 'radix-ui/switch'
import type { ComponentProps } from 'react'
import { cn } from './cn'

type SwitchProps = Omit<ComponentProps<typeof SwitchPrimitive.Root>, 'onChange'> & {
  /** Needed when no label is tied to it. */
  'aria-label'?: string
}

/** On or off, at once: for settings that need no Save button. */
export function Switch({ className, ...props }: SwitchProps) {
  return (
    <SwitchPrimitive.Root
      className={cn(
        'inline-flex h-5 w-9 shrink-0 items-center rounded-full border border-transparent bg-muted-foreground/60 px-0.5 transition-colors data-[state=checked]:bg-brand disabled:cursor-not-allowed disabled:opacity-50',
        className,
      )}
      {...props}
    >
      <SwitchPrimitive.Thumb className="size-3.5 rounded-full bg-background shadow-raised transition-transform data-[state=checked]:translate-x-4 motion-reduce:transition-none" />
    </SwitchPrimitive.Root>
  )
}
