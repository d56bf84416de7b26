'use client'

import { CartesianGrid, Line, LineChart as Chart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { findAxisWidth } from './axis-width'

/** One line; null where nothing was measured, which leaves a gap. */
export type LineSeries = { id: string; label: string; color: string; values: readonly (number | null)[] }

type LineChartProps = {
  /** What the lines show, for screen readers. */
  label: string
  /** One per point: a short one for the axis and a full one for the tooltip. */
  buckets: readonly { short: string; full: string }[]
  series: readonly LineSeries[]
  formatValue: (value: number) => string
  height?: number
}

const AXIS = { tickLine: false, axisLine: false, tick: { fill: 'var(--muted-foreground)', fontSize: 11 } } as const

/** Lines over time with a tooltip that lists what lies at the pointer, highest first. Arrow keys walk the points. */
export function LineChart({ label, buckets, series, formatValue, height = 220 }: LineChartProps) {
  // Ids hold dots and slashes, which the chart would read as paths.
  const rows = buckets.map((bucket, index) => ({
    ...bucket,
    ...Object.fromEntries(series.map((item, place) => [`s${place}`, item.values[index] ?? null])),
  }))
  const measured = series.flatMap(({ values }) => values.filter((value) => value !== null))
  return (
    <figure
      aria-label={label}
      style={{ height }}
      className="w-full min-w-0 [&_.recharts-surface:focus-visible]:outline-2"
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height }}>
        {/* At the right there is room for half of the last day's name: where that does not fit, the axis leaves most names out. */}
        <Chart data={rows} margin={{ top: 8, right: 24, bottom: 0, left: 0 }} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            {...AXIS}
            dataKey="short"
            interval="equidistantPreserveStart"
            minTickGap={28}
            tickMargin={6}
            height={22}
          />
          <YAxis {...AXIS} width={findAxisWidth(measured, formatValue)} tickCount={4} tickFormatter={formatValue} />
          <Tooltip
            cursor={{ stroke: 'var(--input)' }}
            isAnimationActive={false}
            wrapperStyle={{ zIndex: 30 }}
            content={({ active, activeIndex }) => {
              const index = Number(activeIndex)
              const bucket = buckets[index]
              if (!active || !bucket) return null
              return <LineTooltip title={bucket.full} index={index} series={series} formatValue={formatValue} />
            }}
          />
          {series.map((item, place) => (
            <Line
              key={item.id}
              type="monotone"
              dataKey={`s${place}`}
              name={item.label}
              stroke={item.color}
              strokeWidth={1.75}
              // A point between two gaps would be invisible without.
              dot={{ r: 2, fill: item.color, strokeWidth: 0 }}
              activeDot={{ r: 3.5, strokeWidth: 0 }}
              isAnimationActive={false}
            />
          ))}
        </Chart>
      </ResponsiveContainer>
    </figure>
  )
}

type LineTooltipProps = Pick<LineChartProps, 'series' | 'formatValue'> & { title: string; index: number }

function LineTooltip({ title, index, series, formatValue }: LineTooltipProps) {
  const entries = series
    .flatMap(({ values, ...item }) => {
      const value = values[index] ?? null
      return value === null ? [] : [{ ...item, value }]
    })
    .sort((a, b) => b.value - a.value)
  return (
    <div className="grid max-w-72 min-w-44 gap-1.5 rounded-lg border bg-popover px-3 py-2.5 text-xs text-popover-foreground shadow-floating">
      <p className="font-medium">{title}</p>
      {entries.map((entry) => (
        <p key={entry.id} className="flex items-center gap-2">
          <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: entry.color }} />
          <span className="truncate text-muted-foreground">{entry.label}</span>
          <span className="ml-auto pl-4 tabular-nums">{formatValue(entry.value)}</span>
        </p>
      ))}
      {entries.length === 0 && <p className="text-muted-foreground">Nothing measured</p>}
    </div>
  )
}
