import type { ComponentProps } from 'react'
import { cn } from './cn'

/** A table that scrolls sideways inside its own box, never the page. `label` names the scroll area for screen readers. */
export function Table({ label, className, ...props }: ComponentProps<'table'> & { label: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      // Positioned, so that visually hidden text inside scrolls with it instead of widening the page.
      className="relative w-full overflow-x-auto focus-visible:-outline-offset-2"
    >
      <table className={cn('w-full border-collapse text-sm', className)} {...props} />
    </div>
  )
}

export function TableHeader({ className, ...props }: ComponentProps<'thead'>) {
  return <thead className={cn('border-b text-muted-foreground', className)} {...props} />
}

export function TableBody({ className, ...props }: ComponentProps<'tbody'>) {
  return <tbody className={cn('[&_tr:last-child]:border-0', className)} {...props} />
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return <tr className={cn('border-b transition-colors hover:bg-muted/60', className)} {...props} />
}

type CellAlign = { align?: 'start' | 'end' }

export function TableHead({
  align = 'start',
  className,
  scope = 'col',
  ...props
}: Omit<ComponentProps<'th'>, 'align'> & CellAlign) {
  return (
    <th
      scope={scope}
      className={cn(
        'h-9 px-3 text-xs font-medium whitespace-nowrap first:pl-5 last:pr-5',
        align === 'end' ? 'text-right' : 'text-left',
        className,
      )}
      {...props}
    />
  )
}

export function TableCell({ align = 'start', className, ...props }: Omit<ComponentProps<'td'>, 'align'> & CellAlign) {
  return (
    <td
      className={cn(
        'h-11 px-3 py-2 first:pl-5 last:pr-5',
        align === 'end' && 'text-right whitespace-nowrap tabular-nums',
        className,
      )}
      {...props}
    />
  )
}
