import Link from 'next/link'
import { memo } from 'react'
import { RequestStatus } from '@/components/layout/request-status'
import { Usd } from '@/components/layout/usd'
import { cn } from '@/components/ui/cn'
import type { LogRow } from '@/lib/schemas/logs'
import { describeModel, type LogColumn, LogTime } from './log-columns'

type LogRowLineProps = {
  row: LogRow
  index: number
  columns: readonly LogColumn[]
  isNarrow: boolean
  isOpen: boolean
  onOpen: (id: string) => void
}

/** One request: a line of the table, or two lines where there is little room. Its time is its link. */
export const LogRowLine = memo(function LogRowLine(props: LogRowLineProps) {
  const { row, columns, isNarrow } = props
  if (isNarrow) return <NarrowRow {...props} />
  return (
    <>
      <span role="cell" className="truncate pl-5 text-muted-foreground">
        <RowLink {...props} />
      </span>
      {columns.map((column) => (
        <span
          key={column.id}
          role="cell"
          className={cn('flex min-w-0 items-center', column.isEnd && 'justify-end tabular-nums')}
        >
          {column.render(row)}
        </span>
      ))}
    </>
  )
})

function RowLink({ row, index, isOpen, onOpen }: LogRowLineProps) {
  return (
    <Link
      href={`/logs/${encodeURIComponent(row.id)}`}
      prefetch={false}
      data-row={index}
      aria-current={isOpen || undefined}
      onClick={(event) => {
        // The row has a click of its own.
        event.stopPropagation()
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen(row.id)
      }}
      className="rounded-sm focus-visible:-outline-offset-2"
    >
      <LogTime row={row} />
      <span className="sr-only">, {describeModel(row)}</span>
    </Link>
  )
}

function NarrowRow(props: LogRowLineProps) {
  const { row } = props
  return (
    <span role="cell" className="grid w-full min-w-0 gap-1 px-4">
      <span className="flex min-w-0 items-center justify-between gap-3">
        <span className="truncate font-mono text-xs">{row.model === '' ? 'none named' : row.model}</span>
        <Usd amount={row.cost_usd} />
      </span>
      <span className="flex min-w-0 items-center justify-between gap-3 text-xs text-muted-foreground">
        <span className="truncate">
          <RowLink {...props} />
          {row.provider_name !== null && ` · ${row.provider_name}`}
        </span>
        <RequestStatus row={row} />
      </span>
    </span>
  )
}
