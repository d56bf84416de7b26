'use client'

import { ChartColumn } from 'lucide-react'
import dynamic from 'next/dynamic'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import { formatCount } from '@/lib/client/format-count'
import type { ModelActivityDay, ModelStats } from '@/lib/schemas/model-stats'
import { ModelSection } from '../detail/model-section'
import { listDays } from './list-days'

const StackedBarChart = dynamic(
  () => import('@/components/ui/stacked-bar-chart').then((module) => module.StackedBarChart),
  { ssr: false, loading: () => <Skeleton className="h-50" /> },
)

const SERIES: readonly { id: string; label: string; color: string; read: (day: ModelActivityDay) => number }[] = [
  { id: 'prompt', label: 'Prompt', color: 'var(--chart-1)', read: (day) => day.prompt_tokens },
  {
    id: 'completion',
    label: 'Completion',
    color: 'var(--chart-2)',
    read: (day) => Math.max(0, day.completion_tokens - day.reasoning_tokens),
  },
  { id: 'reasoning', label: 'Reasoning', color: 'var(--chart-3)', read: (day) => day.reasoning_tokens },
]

/** Tokens per day over everybody who uses the model here. */
export function ActivitySection({ stats }: { stats: ModelStats }) {
  const days = listDays(stats.days)
  const byDay = new Map(stats.activity.map((day) => [day.day, day]))
  const series = SERIES.map(({ read, ...item }) => ({
    ...item,
    values: days.map(({ day }) => {
      const found = byDay.get(day)
      return found ? read(found) : 0
    }),
  })).filter(({ values }) => values.some((value) => value > 0))
  return (
    <ModelSection id="activity" title="Activity" lead="Tokens per day (UTC), over all accounts.">
      {series.length === 0 ? (
        <EmptyState
          icon={ChartColumn}
          title="Nobody used it lately"
          description={`Tokens of the last ${stats.days} days would be here. The playground below is a quick first request.`}
        />
      ) : (
        <div className="grid gap-3 px-5 pb-5">
          <StackedBarChart
            label="Tokens per day"
            buckets={days}
            series={series}
            formatValue={formatCount}
            height={200}
          />
          <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-muted-foreground">
            {series.map(({ id, label, color }) => (
              <li key={id} className="flex items-center gap-1.5">
                <span aria-hidden className="size-2 rounded-[2px]" style={{ background: color }} />
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </ModelSection>
  )
}
