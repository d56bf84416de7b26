'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Card, CardAction, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import { formatCount } from '@/lib/client/format-count'
import { formatUtcDay } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import { formatUsdTick } from '@/lib/client/format-usd-tick'
import { keyQueries } from '@/lib/client/keys'
import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'
import type { KeyUsageSeries } from '@/lib/schemas/keys'

const CHART_PIXELS = 200
const StackedBarChart = dynamic(
  () => import('@/components/ui/stacked-bar-chart').then((module) => module.StackedBarChart),
  { loading: () => <Skeleton className="h-[200px]" /> },
)

const DAYS = 30
const MEASURES = [
  { value: 'spend', label: 'Spend' },
  { value: 'requests', label: 'Requests' },
] as const
type Measure = (typeof MEASURES)[number]['value']

/** What a key spent, or how often it was used, on each of the last thirty days. */
export function KeyUsageChart({ hash }: { hash: string }) {
  const [measure, setMeasure] = useState<Measure>('spend')
  const usage = useQuery(keyQueries.usage(DAYS))
  return (
    <Card aria-label="Usage per day">
      <CardHeader>
        <CardTitle>Last 30 days</CardTitle>
        <CardAction>
          <SegmentedControl label="What the bars show" value={measure} options={MEASURES} onValueChange={setMeasure} />
        </CardAction>
      </CardHeader>
      <CardContent>
        {usage.isPending && <Skeleton className="h-[200px]" />}
        {usage.isError && !usage.data && (
          <ErrorState
            title="The usage could not be loaded"
            description={usage.error.message}
            onRetry={() => void usage.refetch()}
            isRetrying={usage.isFetching}
          />
        )}
        {usage.data && <Bars usage={usage.data} hash={hash} measure={measure} />}
      </CardContent>
    </Card>
  )
}

const toNanos = (usd: string): number => Number(parseUsdToNanos(usd) ?? 0n)

const TITLES = { spend: 'Spend', requests: 'Requests' } as const

function Bars({ usage, hash, measure }: { usage: KeyUsageSeries; hash: string; measure: Measure }) {
  const key = usage.keys.find((candidate) => candidate.hash === hash)
  // Bars are of whole numbers: nano-dollars or requests.
  const values = (measure === 'spend' ? key?.spend_usd.map(toNanos) : key?.requests) ?? usage.days.map(() => 0)
  const format = (value: number, style?: 'exact') =>
    measure === 'spend' ? formatUsd(formatNanosAsUsd(BigInt(Math.round(value))), style) : formatCount(value, style)
  return (
    <StackedBarChart
      label={`${TITLES[measure]} per day`}
      height={CHART_PIXELS}
      buckets={usage.days.map((day) => ({
        short: formatUtcDay(day, 'short'),
        full: formatUtcDay(day, 'full'),
      }))}
      series={[{ id: hash, label: TITLES[measure], color: 'var(--chart-1)', values }]}
      formatValue={(value) => format(value)}
      {...(measure === 'spend' && { formatTick: formatUsdTick })}
      formatExact={(value) => format(value, 'exact')}
    />
  )
}
