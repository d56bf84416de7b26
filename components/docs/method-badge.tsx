import { cn } from '@/components/ui/cn'

const COLORS: Readonly<Record<string, string>> = {
  GET: 'text-brand',
  POST: 'text-success',
  PUT: 'text-warning',
  PATCH: 'text-warning',
  DELETE: 'text-destructive',
}

/** An HTTP method, as wide as the widest, so that paths below each other line up. */
export function MethodBadge({ method }: { method: string }) {
  return <span className={cn('w-14 shrink-0 font-mono text-xs font-semibold', COLORS[method])}>{method}</span>
}
