import { X } from 'lucide-react'
import { Usd } from '@/components/layout/usd'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPercent } from '@/lib/client/format-speed'
import { parseUsdToNanos } from '@/lib/core/money'
import type { Alternative, WhatIf } from '@/lib/schemas/what-if'
import { formatShare } from '../metrics'

type WhatIfTableProps = { whatIf: WhatIf; isStale: boolean; onRemove: (name: string) => void }

/** What happened, and beneath it what would have. */
export function WhatIfTable({ whatIf, isStale, onRemove }: WhatIfTableProps) {
  const { sample, alternatives } = whatIf
  return (
    <>
      <Table label="What if" className={cn('transition-opacity', isStale && 'opacity-60')}>
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Instead</TableHead>
            <TableHead align="end">Cost</TableHead>
            <TableHead align="end">Difference</TableHead>
            <TableHead align="end">Availability</TableHead>
            <TableHead align="end">Failed</TableHead>
            <TableHead align="end">Too long</TableHead>
            <TableHead align="end">Needs tools</TableHead>
            <TableHead align="end">No reasoning</TableHead>
            <TableHead>
              <span className="sr-only">Actions</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          <TableRow>
            <TableHead scope="row" className="text-sm font-medium text-foreground">
              As it was
            </TableHead>
            <TableCell align="end">
              <Usd amount={sample.cost_usd} />
            </TableCell>
            <TableCell align="end">–</TableCell>
            <TableCell align="end">{formatShare(sample.requests - sample.failed, sample.requests)}</TableCell>
            <TableCell align="end">{formatCount(sample.failed, 'exact')}</TableCell>
            <TableCell align="end">–</TableCell>
            <TableCell align="end">–</TableCell>
            <TableCell align="end">–</TableCell>
            <TableCell />
          </TableRow>
          {alternatives.map((alternative) => (
            <AlternativeRow key={alternative.name} alternative={alternative} onRemove={onRemove} />
          ))}
        </TableBody>
      </Table>
      <SampleNote sample={sample} alternatives={alternatives} />
    </>
  )
}

type AlternativeRowProps = { alternative: Alternative; onRemove: (name: string) => void }

function AlternativeRow({ alternative, onRemove }: AlternativeRowProps) {
  const { name, label, availability, endpoints } = alternative
  const places = endpoints.map((endpoint) => `${endpoint.provider_name} (${endpoint.requests})`).join(', ')
  return (
    <TableRow>
      <TableHead scope="row" className="h-auto py-2 text-sm font-medium text-foreground">
        <span className="grid max-w-64 min-w-40">
          <span className="truncate">{label}</span>
          <span title={places} className="truncate text-2xs font-normal text-muted-foreground">
            {places || 'Answers none of them'}
          </span>
        </span>
      </TableHead>
      <TableCell align="end">
        <Usd amount={alternative.cost_usd} />
      </TableCell>
      <TableCell align="end">{describeDifference(alternative)}</TableCell>
      <TableCell align="end">
        {availability === null ? (
          <span className="text-muted-foreground">not measured</span>
        ) : (
          formatPercent(availability)
        )}
      </TableCell>
      <TableCell align="end">{formatCount(alternative.failed, 'exact')}</TableCell>
      <TableCell align="end">{formatCount(alternative.too_long, 'exact')}</TableCell>
      <TableCell align="end">{formatCount(alternative.unsupported, 'exact')}</TableCell>
      <TableCell align="end">{formatCount(alternative.without_reasoning, 'exact')}</TableCell>
      <TableCell align="end">
        <Button variant="ghost" size="icon-sm" onClick={() => onRemove(name)}>
          <X aria-hidden />
          <span className="sr-only">Remove {label}</span>
        </Button>
      </TableCell>
    </TableRow>
  )
}

/** Against what the requests that it can answer cost in truth. */
function describeDifference({ cost_usd, actual_usd }: Alternative): string {
  const [cost, actual] = [cost_usd, actual_usd].map((usd) => Number(parseUsdToNanos(usd) ?? 0n))
  if (cost === undefined || !actual) return '–'
  const percent = Math.round((cost / actual - 1) * 100)
  if (percent === 0) return cost === actual ? 'the same' : 'about the same'
  return percent > 0 ? `${percent} % more` : `${-percent} % less`
}

function SampleNote({ sample, alternatives }: WhatIf) {
  const older = Math.max(...alternatives.map(({ before_prices: count }) => count), 0)
  const count = formatCount(sample.requests, 'exact')
  return (
    <p className="border-t px-5 py-3 text-xs text-pretty text-muted-foreground">
      {sample.is_whole ? `All ${count} requests of the period` : `The newest ${count} requests of the period`}, each
      priced by its own tokens at the price that held when it was made, of the endpoint that was the cheapest to take
      it, surcharges for images aside.
      {older > 0 &&
        ` ${formatCount(older, 'exact')} are older than the first price that is known of an endpoint, and priced by that one.`}
      {sample.own_keys > 0 && ` ${formatCount(sample.own_keys, 'exact')} on own provider keys are left out.`} The
      difference is to what the same requests cost. Availability is that of the last day, as measured here; failed
      counts it, together with requests that are too long or need tools that are not offered. Other models write answers
      of another length.
    </p>
  )
}
