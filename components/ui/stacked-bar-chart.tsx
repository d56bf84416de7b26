'use client'

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { findAxisWidth } from './axis-width'

export type ChartSeries = { id: string; label: string; color: string; values: readonly number[] }

type StackedBarChartProps = {
  /** What the bars show, for screen readers. */
  label: string
  /** One per bar: a short one for the axis and a full one for the tooltip. */
  buckets: readonly { short: string; full: string }[]
  series: readonly ChartSeries[]
  formatValue: (value: number) => string
  /** For the axis, whose marks are written alike: a mark, and the highest value of the chart. */
  formatTick?: (value: number, highest: number) => string
  /** For the tooltip, where there is room for every digit. */
  formatExact?: (value: number) => string
  height?: number
  /** Drawn behind the bars, in grey: the period before, one value per bar. */
  ghost?: { label: string; values: readonly number[] } | null
  /** A part of a bar was pressed. A legend beside the chart does the same for those without a mouse. */
  onChoose?: (seriesId: string) => void
}

/** Bars of stacked series with a tooltip that lists what is in the bar, biggest first. Arrow keys walk the bars. */
export function StackedBarChart({
  label,
  buckets,
  series,
  formatValue,
  formatTick = formatValue,
  formatExact = formatValue,
  height = 180,
  ghost = null,
  onChoose,
}: StackedBarChartProps) {
  // Ids hold dots and slashes, which the chart would read as paths.
  const rows = buckets.map((bucket, index) => ({
    ...bucket,
    ...Object.fromEntries(series.map((item, place) => [`s${place}`, item.values[index] ?? 0])),
    ghost: ghost?.values[index] ?? 0,
  }))
  const heights = buckets.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  const highest = Math.max(0, ...heights, ...(ghost?.values ?? []))
  const formatMark = (value: number) => formatTick(value, highest)
  return (
    <figure
      aria-label={label}
      style={{ height }}
      className="w-full min-w-0 [&_.recharts-surface:focus-visible]:outline-2"
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height }}>
        <BarChart data={rows} margin={{ top: 6, right: 0, bottom: 0, left: 0 }} barCategoryGap="18%" accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="short"
            interval="equidistantPreserveStart"
            minTickGap={28}
            tickLine={false}
            axisLine={false}
            tickMargin={6}
            height={22}
            tick={{ fill: 'var(--muted-foreground)', fontSize: 11 }}
          />
          <YAxis
            width={findAxisWidth([highest], formatMark)}
            tickCount={4}
            // Every quantity here is a whole number: requests, tokens, nano-dollars.
            allowDecimals={false}
            tickFormatter={formatMark}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--muted-foreground)', fontSize: 11 }}
          />
          <Tooltip
            cursor={{ fill: 'var(--muted)' }}
            isAnimationActive={false}
            wrapperStyle={{ zIndex: 30 }}
            content={({ active, activeIndex }) => {
              const index = Number(activeIndex)
              const bucket = buckets[index]
              if (!active || !bucket) return null
              return <ChartTooltip title={bucket.full} {...{ index, series, formatValue: formatExact, ghost }} />
            }}
          />
          {/* An axis of its own, so that these bars stand behind the others instead of beside them. */}
          {ghost && <XAxis xAxisId="ghost" dataKey="short" hide />}
          {ghost && (
            <Bar
              xAxisId="ghost"
              dataKey="ghost"
              name={ghost.label}
              fill="var(--chart-other)"
              fillOpacity={0.32}
              maxBarSize={46}
              isAnimationActive={false}
            />
          )}
          {series.map((item, place) => (
            <Bar
              key={item.id}
              dataKey={`s${place}`}
              name={item.label}
              stackId="all"
              fill={item.color}
              maxBarSize={34}
              isAnimationActive={false}
              {...(onChoose && { onClick: () => onChoose(item.id), className: 'cursor-pointer' })}
              {...(place === series.length - 1 ? { radius: [2, 2, 0, 0] } : {})}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  )
}

type ChartTooltipProps = {
  title: string
  index: number
  series: readonly ChartSeries[]
  formatValue: (value: number) => string
  ghost: StackedBarChartProps['ghost']
}

function ChartTooltip({ title, index, series, formatValue, ghost }: ChartTooltipProps) {
  const entries = series
    .map((item) => ({ ...item, value: item.values[index] ?? 0 }))
    .filter((item) => item.value > 0)
    .sort((a, b) => b.value - a.value)
  const total = entries.reduce((sum, entry) => sum + entry.value, 0)
  return (
    <div className="grid max-w-72 min-w-44 gap-1.5 rounded-lg border bg-popover px-3 py-2.5 text-xs text-popover-foreground shadow-floating">
      <p className="flex justify-between gap-6 font-medium">
        {title}
        <span className="tabular-nums">{formatValue(total)}</span>
      </p>
      {entries.map((entry) => (
        <p key={entry.id} className="flex items-center gap-2">
          <span aria-hidden className="size-2 shrink-0 rounded-[2px]" style={{ background: entry.color }} />
          <span className="truncate text-muted-foreground">{entry.label}</span>
          <span className="ml-auto pl-4 tabular-nums">{formatValue(entry.value)}</span>
        </p>
      ))}
      {entries.length === 0 && <p className="text-muted-foreground">Nothing here</p>}
      {ghost && (
        <p className="flex items-center gap-2 border-t pt-1.5 text-muted-foreground">
          {ghost.label}
          <span className="ml-auto pl-4 tabular-nums">{formatValue(ghost.values[index] ?? 0)}</span>
        </p>
      )}
    </div>
  )
}
