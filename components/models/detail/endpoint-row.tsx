'use client'

import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import { TableCell, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatLatency, formatPercent, formatThroughput } from '@/lib/client/format-speed'
import type { ModelEndpointObject } from '@/lib/schemas/models'
import { NotKnown } from '../not-known'
import { EndpointDetails } from './endpoint-details'
import type { EndpointRowData } from './endpoint-row-data'
import { EndpointState } from './endpoint-state'

const COLUMNS_COUNT = 10

/** An endpoint's terms in a row; parameters and data policy open under it. */
export function EndpointRow({ row }: { row: EndpointRowData }) {
  const { endpoint, stats } = row
  const { pricing } = endpoint
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  return (
    <>
      <TableRow className={cn(isOpen && 'border-0 bg-muted/60')}>
        <TableCell className="min-w-56">
          <ProviderCell row={row} isOpen={isOpen} detailsId={detailsId} onToggle={() => setIsOpen(!isOpen)} />
        </TableCell>
        <TableCell align="end">{formatPricePerMillion(pricing.prompt)}</TableCell>
        <TableCell align="end">{formatPricePerMillion(pricing.completion)}</TableCell>
        <TableCell align="end">{orNotStated(pricing.input_cache_read, formatPricePerMillion)}</TableCell>
        <TableCell align="end">{orNotStated(pricing.input_cache_write, formatPricePerMillion)}</TableCell>
        <TableCell align="end">{formatCount(endpoint.context_length)}</TableCell>
        <TableCell align="end">{orNotStated(endpoint.max_completion_tokens, formatCount)}</TableCell>
        <TableCell align="end">{orNotMeasured(stats?.latency_last_30m?.p50, formatLatency)}</TableCell>
        <TableCell align="end">{orNotMeasured(stats?.throughput_last_30m?.p50, formatThroughput)}</TableCell>
        <TableCell align="end">{orNotMeasured(stats?.uptime_last_1d, formatPercent)}</TableCell>
      </TableRow>
      {isOpen && (
        <tr id={detailsId} className="border-b bg-muted/60">
          <td colSpan={COLUMNS_COUNT} className="px-5 pt-1 pb-4">
            <EndpointDetails endpoint={endpoint} stats={stats} />
          </td>
        </tr>
      )}
    </>
  )
}

type ProviderCellProps = { row: EndpointRowData; isOpen: boolean; detailsId: string; onToggle: () => void }

function ProviderCell({ row: { endpoint, stats }, isOpen, detailsId, onToggle }: ProviderCellProps) {
  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        aria-label={`Details of ${endpoint.provider_name}`}
        onClick={onToggle}
        className="grid size-6 shrink-0 place-items-center rounded-sm text-muted-foreground hover:bg-accent hover:text-foreground"
      >
        <ChevronRight aria-hidden className={cn('size-4 transition-transform', isOpen && 'rotate-90')} />
      </button>
      <BrandLogo slug={endpoint.tag} name={endpoint.provider_name} />
      <div className="min-w-0">
        <div className="flex items-center gap-1.5 font-medium whitespace-nowrap">
          {endpoint.provider_name}
          {stats && <EndpointState status={stats.status} />}
          <PolicyBadge endpoint={endpoint} />
        </div>
        <div className="flex items-center text-xs text-muted-foreground">
          <span className="font-mono">{endpoint.tag}</span>
          <CopyButton value={endpoint.tag} label={`provider slug ${endpoint.tag}`} />
          {endpoint.quantization !== null && <Badge tone="outline">{endpoint.quantization}</Badge>}
        </div>
      </div>
    </div>
  )
}

/** The two promises that decide for many; the rest is in the details. */
function PolicyBadge({ endpoint: { data_policy: policy } }: { endpoint: ModelEndpointObject }) {
  if (policy.training === true) return <Badge tone="warning">Trains on prompts</Badge>
  return policy.retention_days === 0 ? <Badge tone="success">Keeps nothing</Badge> : null
}

function orNotStated<Value>(value: Value | null | undefined, format: (value: Value) => string): ReactNode {
  return value === null || value === undefined ? <NotKnown words="not stated" /> : format(value)
}

function orNotMeasured(value: number | null | undefined, format: (value: number) => string): ReactNode {
  return typeof value === 'number' ? <span className="whitespace-nowrap">{format(value)}</span> : <NotKnown />
}
