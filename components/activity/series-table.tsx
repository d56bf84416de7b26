'use client'

import { useState } from 'react'
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Activity, ActivityGroup } from '@/lib/schemas/activity'
import { colorOf } from './chart-series'
import { METRIC_IDS, METRICS, type MetricId } from './metrics'

const GROUP_LABELS: Record<ActivityGroup, string> = { model: 'Model', key: 'API key', provider: 'Provider' }
const BUCKET_LABELS: Record<Activity['bucket'], string> = { hour: 'hour', day: 'day', month: 'month' }
const METRIC_OPTIONS = METRIC_IDS.map((id) => ({ value: id, label: METRICS[id].label }))

/** The numbers behind the bars: per series the smallest, biggest and mean bucket, and the sum. */
export function SeriesTable({ activity, groupBy }: { activity: Activity; groupBy: ActivityGroup }) {
  const [metricId, setMetricId] = useState<MetricId>('spend')
  const { read, format } = METRICS[metricId]
  const rows = activity.series.map((series) => ({ ...series, ...summarize(read(series)) }))
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Per {BUCKET_LABELS[activity.bucket]}</CardTitle>
        <CardAction>
          <SegmentedControl label="Quantity" value={metricId} options={METRIC_OPTIONS} onValueChange={setMetricId} />
        </CardAction>
      </CardHeader>
      <Table label={`${METRICS[metricId].label} per ${GROUP_LABELS[groupBy]}`} className="border-t">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>{GROUP_LABELS[groupBy]}</TableHead>
            {['Min', 'Max', 'Avg', 'Sum'].map((name) => (
              <TableHead key={name} align="end">
                {name}
              </TableHead>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.id}>
              <TableHead scope="row" className="h-10 text-sm font-medium">
                <span className="flex items-center gap-2.5">
                  <span
                    aria-hidden
                    className="size-2.5 shrink-0 rounded-[3px]"
                    style={{ background: colorOf(index) }}
                  />
                  <span className="max-w-72 truncate">{row.label}</span>
                </span>
              </TableHead>
              {[row.min, row.max, row.mean, row.sum].map((value, column) => (
                <TableCell key={column} align="end" className="h-10">
                  <span title={format(value, 'exact')}>{format(value)}</span>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

type Summary = { min: bigint; max: bigint; mean: bigint; sum: bigint }

function summarize(values: bigint[]): Summary {
  const [first = 0n, ...rest] = values
  const min = rest.reduce((least, value) => (value < least ? value : least), first)
  const max = rest.reduce((most, value) => (value > most ? value : most), first)
  const sum = values.reduce((total, value) => total + value, 0n)
  return { min, max, sum, mean: values.length === 0 ? 0n : sum / BigInt(values.length) }
}
