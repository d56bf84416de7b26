import type { ReactNode } from 'react'
import { RequestStatus } from '@/components/layout/request-status'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { formatUsd } from '@/lib/client/format-usd'
import type { LogRow } from '@/lib/schemas/logs'
import { formatDuration } from '../table/format-duration'
import { EntryActions } from './entry-actions'

/** The first look: how it ended, what it cost, how long it took. */
export function EntrySummary({ row }: { row: LogRow }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-4">
      <dl className="grid grid-cols-3 gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:gap-x-7">
        <Figure name="Status">
          <span className="flex h-6 items-center gap-1.5">
            <RequestStatus row={row} />
            {row.is_cached && <Badge tone="brand">stored answer</Badge>}
          </span>
        </Figure>
        <Figure name="Cost">
          <span title={formatUsd(row.cost_usd, 'exact')}>{formatUsd(row.cost_usd)}</span>
        </Figure>
        {row.provider_name !== null && <Figure name="Provider">{row.provider_name}</Figure>}
        {row.latency_ms !== null && <Figure name="First token">{formatDuration(row.latency_ms)}</Figure>}
        <Figure name="When">
          <Time iso={row.created_at} />
        </Figure>
      </dl>
      <EntryActions row={row} />
    </div>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-xs text-muted-foreground">{name}</dt>
      <dd className="text-lg font-medium tabular-nums">{children}</dd>
    </div>
  )
}
