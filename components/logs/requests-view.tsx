'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Spinner } from '@/components/ui/spinner'
import { logQueries } from '@/lib/client/logs'
import { describeFilters, type FilterField } from './filters/filter-fields'
import { FilterChips } from './filters/filter-chips'
import { FilterMenu } from './filters/filter-menu'
import { RangePicker } from './filters/range-picker'
import { type LogFiltersState, useLogFilters } from './filters/use-log-filters'
import { LiveSwitch } from './live-switch'
import { LogSheet } from './log-sheet'
import { NoRows } from './no-rows'
import { ColumnMenu } from './table/column-menu'
import { useLogColumns } from './table/use-log-columns'
import { useLogRows } from './use-log-rows'
import { useOpenRequest } from './use-open-request'

const loadTable = () => import('./table/log-table')
const LogTable = dynamic(() => loadTable().then((module) => module.LogTable), {
  ssr: false,
  loading: () => <RowSkeletons />,
})

/** The log itself: what it is narrowed to, the rows, and one of them in a sheet. */
export function RequestsView() {
  const state = useLogFilters()
  const columns = useLogColumns()
  const [isWanted, setWanted] = useState(true)
  const isEndless = state.range !== 'custom' || state.to === null
  const log = useLogRows({ filters: state.filters, period: state.period, isLive: isWanted && isEndless })
  const [openId, open] = useOpenRequest()
  // The table comes while its first rows do. Where it does not come, whoever shows it says so.
  useEffect(() => {
    loadTable().catch(() => undefined)
  }, [])
  const tailState = log.isTailFailing ? 'failing' : log.isHeld ? 'held' : 'live'
  return (
    <>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <RangePicker {...state} />
          <FilterMenu filters={state.filters} onChange={(part) => void state.change(part)} />
          <span className="ml-auto flex items-center gap-2">
            <LiveSwitch
              state={isWanted && isEndless ? tailState : 'off'}
              isPossible={isEndless}
              onToggle={() => setWanted(!isWanted)}
            />
            <ColumnMenu {...columns} />
          </span>
        </div>
        <Chips state={state} />
      </div>
      <Card className="overflow-hidden">
        <Rows log={log} state={state} columns={columns.columns} openId={openId} onOpen={open} />
      </Card>
      <LogSheet rows={log.rows} openId={openId} onOpen={open} />
    </>
  )
}

function Chips({ state }: { state: LogFiltersState }) {
  const choices = useQuery({ ...logQueries.choices(), enabled: state.isFiltered })
  const remove = (field: FilterField) => {
    const value =
      field === 'streamed' || field === 'cached' ? null : field.endsWith('_min') || field === 'session_id' ? '' : []
    void state.change({ [field]: value })
  }
  return (
    <FilterChips
      chips={describeFilters(state.filters, choices.data)}
      onRemove={remove}
      onClear={() => void state.clear()}
    />
  )
}

type RowsProps = {
  log: ReturnType<typeof useLogRows>
  state: LogFiltersState
  columns: ReturnType<typeof useLogColumns>['columns']
  openId: string | null
  onOpen: (id: string) => void
}

function Rows({ log, state, columns, openId, onOpen }: RowsProps) {
  const { pages, rows, waiting } = log
  if (pages.isPending) return <RowSkeletons />
  if (pages.isError && rows.length === 0) {
    return (
      <ErrorState
        title="The log could not be loaded"
        description={pages.error.message}
        onRetry={() => void pages.refetch()}
        isRetrying={pages.isFetching}
      />
    )
  }
  if (rows.length === 0) return <NoRows state={state} skeleton={<RowSkeletons />} />
  const fetchMore = () => {
    if (!pages.isFetching) void pages.fetchNextPage()
  }
  return (
    <LogTable
      rows={rows}
      columns={columns}
      openId={openId}
      onOpen={onOpen}
      hasMore={pages.hasNextPage && !pages.isFetchNextPageError}
      onNeedMore={fetchMore}
      onAtTopChange={log.setAtTop}
      footer={<Footer pages={pages} rowCount={rows.length} />}
      waiting={waiting}
      onRelease={log.release}
    />
  )
}

function Footer({ pages, rowCount }: { pages: RowsProps['log']['pages']; rowCount: number }) {
  const keptSince = pages.data?.pages.at(-1)?.kept_since ?? null
  const classes = 'flex items-center justify-center gap-2 p-3 text-center text-sm text-muted-foreground'
  if (pages.isFetchNextPageError) {
    return (
      <p className={classes}>
        Earlier requests could not be loaded.
        <Button variant="outline" size="sm" onClick={() => void pages.fetchNextPage()}>
          Try again
        </Button>
      </p>
    )
  }
  if (pages.hasNextPage) {
    return (
      <p className={classes}>
        <Spinner /> Loading earlier requests
      </p>
    )
  }
  return (
    <p className={classes}>
      {keptSince === null
        ? `${rowCount === 1 ? 'One request' : `All ${rowCount} requests`} of the period.`
        : `Single requests from before ${keptSince.slice(0, 10)} are no longer kept. The charts know all of them.`}
    </p>
  )
}

function RowSkeletons() {
  return (
    <div aria-busy className="grid h-[max(24rem,calc(100dvh-18rem))] content-start gap-5 overflow-hidden p-5">
      {Array.from({ length: 14 }, (_, index) => (
        <Skeleton key={index} className="h-5" />
      ))}
    </div>
  )
}
