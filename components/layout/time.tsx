'use client'

import { formatExactTime, formatRelativeTime } from '@/lib/client/format-time'

/** A moment as a distance from now, the exact time on hover. For content that only the browser renders. */
export function Time({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatExactTime(iso)} className="whitespace-nowrap">
      {formatRelativeTime(iso)}
    </time>
  )
}
