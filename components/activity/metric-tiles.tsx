'use client'

import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Sparkline } from '@/components/ui/sparkline'
import { formatCount } from '@/lib/client/format-count'
import type { Activity, Latency } from '@/lib/schemas/activity'
import { toBucketLabels } from './bucket-labels'
import { sumSeries } from './chart-series'
import { Delta } from './delta'
import { type CountMetricId, formatMs, formatShare, METRIC_IDS, METRICS, type MetricId } from './metrics'

type MetricTilesProps = {
  activity: Activity
  latency: Latency | undefined
  chosen: MetricId
  onChoose: (id: MetricId) => void
}

/** Every quantity at a glance; the chosen one is charted below. */
export function MetricTiles({ activity, latency, chosen, onChoose }: MetricTilesProps) {
  const tiles: Record<MetricId, ReactNode> = {
    spend: <CountTile id="spend" activity={activity} />,
    requests: <CountTile id="requests" activity={activity} />,
    tokens: <CountTile id="tokens" activity={activity} />,
    errors: <CountTile id="errors" activity={activity} hint={describeErrors(activity.totals)} />,
    cache: <CacheTile activity={activity} latency={latency} />,
    latency: <LatencyTile latency={latency} />,
  }
  return (
    <div role="group" aria-label="Quantity" className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {METRIC_IDS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          className={cn(
            'flex min-w-0 flex-col gap-2 rounded-lg border bg-card p-3.5 text-left shadow-raised transition-colors hover:border-input',
            id === chosen && 'border-brand ring-1 ring-brand hover:border-brand',
          )}
        >
          {tiles[id]}
        </button>
      ))}
    </div>
  )
}

type TileProps = {
  label: string
  value: string
  exact?: string
  delta?: ReactNode
  hint?: string
  children?: ReactNode
}

function Tile({ label, value, exact, delta, hint, children }: TileProps) {
  return (
    <>
      <span className="grid min-w-0 gap-0.5">
        <span className="flex items-baseline justify-between gap-2 text-sm text-muted-foreground">
          {label}
          {delta}
        </span>
        <span title={exact} className="truncate text-xl font-semibold tracking-tight tabular-nums">
          {value}
        </span>
        <span className="truncate text-xs text-muted-foreground">{hint ?? '\u00a0'}</span>
      </span>
      {children}
    </>
  )
}

function CountTile({ id, activity, hint }: { id: CountMetricId; activity: Activity; hint?: string }) {
  const { label, total, format } = METRICS[id]
  const sum = total(activity.totals)
  const labels = toBucketLabels(activity)
  const points = sumSeries(activity, METRICS[id]).map((value, index) => ({
    value: Number(value),
    text: `${labels[index]?.full ?? ''}: ${format(value)}`,
  }))
  return (
    <Tile
      label={label}
      value={format(sum)}
      exact={format(sum, 'exact')}
      {...(hint === undefined ? {} : { hint })}
      delta={activity.previous && <Delta now={Number(sum)} before={Number(total(activity.previous.totals))} />}
    >
      <Sparkline label={`${label} over time`} points={points} className="h-7" />
    </Tile>
  )
}

function CacheTile({ activity, latency }: { activity: Activity; latency: Latency | undefined }) {
  const { cached_tokens: cached, prompt_tokens: prompt } = activity.totals
  const again = latency?.all.whole.given_again ?? 0
  const labels = toBucketLabels(activity)
  const points = sumSeries(activity, METRICS.cache).map((value, index) => ({
    value: Number(value),
    text: `${labels[index]?.full ?? ''}: ${METRICS.cache.format(value)}`,
  }))
  return (
    <Tile
      label="Cache hits"
      value={formatShare(cached, prompt)}
      exact={`${formatCount(cached, 'exact')} of ${formatCount(prompt, 'exact')} prompt tokens`}
      hint={again === 0 ? 'of prompt tokens' : `and ${formatCount(again, 'exact')} answers given again`}
      delta={activity.previous && <Delta now={cached} before={activity.previous.totals.cached_tokens} />}
    >
      <Sparkline label="Cached tokens over time" points={points} className="h-7" />
    </Tile>
  )
}

function LatencyTile({ latency }: { latency: Latency | undefined }) {
  const whole = latency?.all.whole
  const points = latency ? toLatencyPoints(latency) : []
  const before = latency?.previous?.first_token.p50 ?? null
  return (
    <Tile
      label="Latency"
      value={whole ? formatMs(whole.first_token.p50) : '…'}
      hint={whole && whole.first_token.p95 !== null ? `p95 ${formatMs(whole.first_token.p95)}` : 'to the first token'}
      delta={before !== null && <Delta now={whole?.first_token.p50 ?? 0} before={before} />}
    >
      <Sparkline label="Median time to the first token" points={points} className="h-7" />
    </Tile>
  )
}

function describeErrors({ errors, requests }: Activity['totals']): string {
  return requests === 0 ? 'of requests' : `${formatShare(errors, requests)} of requests`
}

function toLatencyPoints(latency: Latency): { value: number; text: string }[] {
  const labels = toBucketLabels(latency)
  return latency.all.first_token_p50.map((ms, index) => ({
    value: ms ?? 0,
    text: `${labels[index]?.full ?? ''}: ${formatMs(ms)}`,
  }))
}
