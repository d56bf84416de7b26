import { LoaderCircle } from 'lucide-react'
import { cn } from './cn'

/** A turning ring. With a `label` it is announced; without one it is decoration beside text that says the same. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  if (label === undefined) return <LoaderCircle aria-hidden className={cn('size-4 animate-spin', className)} />
  return (
    <span role="status" className="inline-flex items-center gap-2 text-muted-foreground">
      <LoaderCircle aria-hidden className={cn('size-4 animate-spin', className)} />
      {label}
    </span>
  )
}
