import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type LogFilters, type LogPeriod, logQueries } from '@/lib/client/logs'
import { mergeLogRows } from '@/lib/client/merge-log-rows'
import type { LogRow } from '@/lib/schemas/logs'

const TAIL_EVERY_MS = 3_000
const NOTHING: readonly LogRow[] = []

type LogRowsInput = { filters: LogFilters; period: LogPeriod; isLive: boolean }

/**
 * The rows of the log: pages as they were read, and on top of them what came since. While somebody reads further down
 * nothing moves: what comes then waits until they are back at the top.
 */
export function useLogRows({ filters, period, isLive }: LogRowsInput) {
  const pages = useInfiniteQuery(logQueries.pages(filters, period))
  const loaded = useMemo(() => pages.data?.pages.flatMap(({ data }) => data) ?? NOTHING, [pages.data])
  const tail = useQuery({
    ...logQueries.tail(filters, period, loaded),
    enabled: isLive && pages.isSuccess,
    refetchInterval: TAIL_EVERY_MS,
    structuralSharing: false,
  })
  const fresh = tail.data ?? NOTHING
  const view = JSON.stringify([filters, period])
  const [kept, setKept] = useState<{ view: string; rows: readonly LogRow[] } | null>(null)
  // What was held of another view says nothing about this one.
  const held = kept?.view === view ? kept.rows : null
  const shown = held ?? fresh
  const rows = useMemo(() => (shown.length === 0 ? loaded : mergeLogRows(shown, loaded)), [shown, loaded])
  const setAtTop = (isAtTop: boolean) => {
    if (isAtTop === (held === null)) return
    setKept(isAtTop ? null : { view, rows: fresh })
  }
  return {
    pages,
    rows,
    isHeld: held !== null,
    waiting: fresh.length - shown.length,
    isTailFailing: tail.isError,
    setAtTop,
    release: () => setKept(null),
  }
}
