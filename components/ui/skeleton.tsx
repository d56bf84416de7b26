import { cn } from './cn'

/** A quiet placeholder of the size that the content will have. Mark the region around it `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-muted-foreground/12', className)} />
}
