'use client'

import { type CSSProperties, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import type { LogRow } from '@/lib/schemas/logs'
import { type LogColumn, TIME_COLUMN_PIXELS } from './log-columns'
import { LogRowLine } from './log-row-line'
import { NewRows } from './new-rows'
import { useIsNarrow } from './use-is-narrow'
import { useVirtualRows } from './use-virtual-rows'

const ROW_PIXELS = 40
const NARROW_ROW_PIXELS = 60
const OVERSCAN = 12
/** Further rows are asked for when so few are left below. */
const ROWS_AHEAD = 40
const GAP_PIXELS = 10
const EDGE_PIXELS = 40

type LogTableProps = {
  rows: readonly LogRow[]
  columns: readonly LogColumn[]
  /** The row whose details are shown. */
  openId: string | null
  onOpen: (id: string) => void
  hasMore: boolean
  onNeedMore: () => void
  /** Tells whether the newest row is in view. */
  onAtTopChange: (isAtTop: boolean) => void
  /** Shown below the last row. */
  footer: ReactNode
  /** New rows that wait until they are asked for, or somebody scrolls back to the top. */
  waiting: number
  onRelease: () => void
}

/** Requests, of which only those in view are in the page: ten thousand scroll like ten. */
export function LogTable(props: LogTableProps) {
  // The virtualizer's functions answer anew after each scroll: nothing of them may be remembered.
  'use no memo'
  const { rows, columns, openId, onOpen, hasMore, onNeedMore, onAtTopChange } = props
  const scroller = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow()
  const virtualizer = useVirtualRows({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? NARROW_ROW_PIXELS : ROW_PIXELS),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  })
  const items = virtualizer.getVirtualItems()
  const lastIndex = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && lastIndex >= rows.length - ROWS_AHEAD) onNeedMore()
  }, [hasMore, lastIndex, rows.length, onNeedMore])
  useEffect(() => virtualizer.measure(), [isNarrow, virtualizer])

  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const link = event.target instanceof HTMLElement ? event.target.closest('[data-row]') : null
    if (step === undefined || !link) return
    event.preventDefault()
    const next = Math.min(Math.max(Number(link.getAttribute('data-row')) + step, 0), rows.length - 1)
    virtualizer.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus())
  }
  const layout = isNarrow ? undefined : toGrid(columns)
  return (
    <div className="relative">
      <NewRows
        waiting={props.waiting}
        onShow={() => {
          props.onRelease()
          scroller.current?.scrollTo({ top: 0 })
        }}
      />
      <div
        ref={scroller}
        role="region"
        aria-label="Requests, scrollable"
        tabIndex={0}
        onScroll={(event) => onAtTopChange(event.currentTarget.scrollTop < ROW_PIXELS)}
        onKeyDown={moveFocus}
        className="max-h-[max(24rem,calc(100dvh-18rem))] overflow-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div role="table" aria-label="Requests" aria-rowcount={hasMore ? -1 : rows.length + 1} style={layout?.table}>
          {layout && <HeaderRow columns={columns} style={layout.row} />}
          <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
            {items.map(({ index, start, size, key }) => {
              const row = rows[index]
              if (!row) return null
              return (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  // For pointers; the row's link is there for everybody.
                  onClick={() => onOpen(row.id)}
                  style={{ ...layout?.row, height: size, transform: `translateY(${start}px)` }}
                  className={cn(
                    'absolute inset-x-0 top-0 flex cursor-pointer items-center border-b text-sm hover:bg-muted/60',
                    row.id === openId && 'bg-brand-muted hover:bg-brand-muted',
                  )}
                >
                  <LogRowLine
                    row={row}
                    index={index}
                    columns={columns}
                    isNarrow={isNarrow}
                    isOpen={row.id === openId}
                    onOpen={onOpen}
                  />
                </div>
              )
            })}
          </div>
        </div>
        {props.footer}
      </div>
    </div>
  )
}

function HeaderRow({ columns, style }: { columns: readonly LogColumn[]; style: CSSProperties }) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={style}
      className="sticky top-0 z-10 h-9 items-center border-b bg-card text-xs font-medium text-muted-foreground"
    >
      <span role="columnheader" className="pl-5">
        Time
      </span>
      {columns.map((column) => (
        <span key={column.id} role="columnheader" className={cn('truncate', column.isEnd && 'text-right')}>
          {column.label}
        </span>
      ))}
    </div>
  )
}

function toGrid(columns: readonly LogColumn[]): { table: CSSProperties; row: CSSProperties } {
  const widths = columns.reduce((sum, { widthMin }) => sum + widthMin + GAP_PIXELS, TIME_COLUMN_PIXELS + EDGE_PIXELS)
  const tracks = [`${TIME_COLUMN_PIXELS}px`, ...columns.map(({ width }) => width)].join(' ')
  return {
    table: { minWidth: widths },
    row: { display: 'grid', gridTemplateColumns: tracks, columnGap: GAP_PIXELS, paddingRight: EDGE_PIXELS / 2 },
  }
}
