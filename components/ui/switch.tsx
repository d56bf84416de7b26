import type { ComponentProps } from 'react'
import { cn } from './cn'

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'onChange'> & {
  onCheckedChange: (isOn: boolean) => void
  /** Needed when no label is tied to it. */
  'aria-label'?: string
}

/** On or off, at once: for settings that need no Save button. */
export function Switch({ className, onCheckedChange, ...props }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      className={cn(
        "inline-flex h-5 w-9 shrink-0 appearance-none items-center rounded-full border border-transparent bg-muted-foreground/60 px-0.5 transition-colors before:size-3.5 before:rounded-full before:bg-background before:shadow-raised before:transition-transform before:content-[''] checked:bg-brand checked:before:translate-x-4 disabled:cursor-not-allowed disabled:opacity-50 motion-reduce:before:transition-none",
        className,
      )}
      onChange={(event) => onCheckedChange(event.target.checked)}
      {...props}
    />
  )
}
