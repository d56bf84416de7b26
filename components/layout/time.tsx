'use client'

import { formatDay, formatExactTime, formatRelativeTime } from '@/lib/client/format-time'
import { useIsHydrated } from '@/lib/client/use-is-hydrated'

/** A moment as a distance from now, the exact time on hover. */
export function Time({ iso }: { iso: string }) {
  return <Moment iso={iso} format={formatRelativeTime} />
}

/** A moment as its date, the exact time on hover. */
export function Day({ iso }: { iso: string }) {
  return <Moment iso={iso} format={formatDay} />
}

/**
 * The server knows neither the reader's time zone, unless it was chosen, nor when its page is looked at. What it wrote stays
 * until React is there, and is then written anew: React itself leaves texts and titles as the server wrote them.
 */
function Moment({ iso, format }: { iso: string; format: (iso: string) => string }) {
  const isHydrated = useIsHydrated()
  return (
    <time
      key={isHydrated ? 'browser' : 'server'}
      dateTime={iso}
      title={formatExactTime(iso)}
      suppressHydrationWarning
      className="whitespace-nowrap"
    >
      {format(iso)}
    </time>
  )
}
