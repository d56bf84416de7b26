'use client'

import { useQuery } from '@tanstack/react-query'
import { Usd } from '@/components/layout/usd'
import { cn } from '@/components/ui/cn'
import { Skeleton } from '@/components/ui/skeleton'
import { billingQueries } from '@/lib/client/billing'

const LINES = [
  { field: 'credits', name: 'Credits', isTotal: false },
  { field: 'fee', name: 'Fee, 5.5 % and at least $0.80', isTotal: false },
  { field: 'total', name: 'You pay', isTotal: true },
] as const

/** Credits, fee and total of an amount, as the server will charge them. Null shows the lines without numbers. */
export function QuoteLines({ amountUsd }: { amountUsd: string | null }) {
  const quote = useQuery({ ...billingQueries.quote(amountUsd ?? ''), enabled: amountUsd !== null })
  const numbers = amountUsd === null ? undefined : quote.data
  return (
    <div>
      <dl aria-live="polite" aria-busy={quote.isFetching} className="grid gap-2 text-sm">
        {LINES.map(({ field, name, isTotal }) => (
          <div
            key={field}
            className={cn(
              'flex justify-between gap-4',
              isTotal ? 'border-t pt-2 text-base font-semibold' : 'text-muted-foreground',
            )}
          >
            <dt>{name}</dt>
            <dd data-testid={`quote-${field}`} className="text-foreground tabular-nums">
              {numbers && <Usd amount={numbers[field]} />}
              {!numbers && (quote.isFetching ? <Skeleton className="h-5 w-14" /> : '–')}
            </dd>
          </div>
        ))}
      </dl>
      {quote.error && amountUsd !== null && <p className="mt-2 text-xs text-destructive">{quote.error.message}</p>}
    </div>
  )
}
