import { Check } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  onCheckedChange: (isChecked: boolean) => void
}

/** Yes or no, as part of a form or a list. */
export function Checkbox({ className, onCheckedChange, ...props }: CheckboxProps) {
  return (
    <span className={cn('relative grid size-4 shrink-0 place-items-center', className)}>
      <input
        type="checkbox"
        className="peer size-4 appearance-none rounded-[4px] border border-muted-foreground/60 bg-card transition-colors checked:border-primary checked:bg-primary disabled:opacity-50"
        onChange={(event) => onCheckedChange(event.target.checked)}
        {...props}
      />
      <Check
        aria-hidden
        className="pointer-events-none absolute hidden size-3 text-primary-foreground peer-checked:block"
        strokeWidth={3}
      />
    </span>
  )
}
