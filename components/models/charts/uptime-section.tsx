import { BrandLogo } from '@/components/ui/brand-logo'
import { UptimeBars } from '@/components/ui/uptime-bars'
import { formatPercent } from '@/lib/client/format-speed'
import type { EndpointStats, ModelStats } from '@/lib/schemas/model-stats'
import { ModelSection } from '../detail/model-section'
import { EndpointState } from '../detail/endpoint-state'
import { type ChartDay, listDays } from './list-days'

/** How much of the traffic each endpoint answered, day by day. */
export function UptimeSection({ stats }: { stats: ModelStats }) {
  const days = listDays(stats.days)
  return (
    <ModelSection
      id="uptime"
      title="Uptime"
      lead={`Share of requests that each provider answered in the last ${stats.days} days.`}
    >
      <ul className="divide-y border-t">
        {stats.endpoints.map((endpoint) => (
          <UptimeRow key={endpoint.tag} endpoint={endpoint} days={days} />
        ))}
      </ul>
    </ModelSection>
  )
}

function UptimeRow({ endpoint, days }: { endpoint: EndpointStats; days: readonly ChartDay[] }) {
  const byDay = new Map(endpoint.days.map(({ day, uptime }) => [day, uptime]))
  const bars = days.map(({ day, short }) => ({ label: short, uptime: byDay.get(day) ?? null }))
  const known = bars.flatMap(({ uptime }) => uptime ?? [])
  const worst = known.length === 0 ? null : Math.min(...known)
  const summary =
    worst === null
      ? `${endpoint.provider_name}: no traffic in the last ${days.length} days`
      : `${endpoint.provider_name}: ${known.length} days with traffic, the worst at ${formatPercent(worst)}`
  return (
    <li className="grid items-center gap-x-6 gap-y-2 px-5 py-3 sm:grid-cols-[11rem_minmax(0,1fr)_6rem]">
      <span className="flex min-w-0 items-center gap-2 text-sm font-medium">
        <BrandLogo slug={endpoint.provider} name={endpoint.provider_name} className="size-4" />
        <span className="truncate">{endpoint.provider_name}</span>
        <EndpointState status={endpoint.status} />
      </span>
      <UptimeBars days={bars} summary={summary} />
      <span className="text-xs text-muted-foreground tabular-nums sm:text-right">
        {endpoint.uptime_last_1d === null ? 'No traffic today' : `${formatPercent(endpoint.uptime_last_1d)} today`}
      </span>
    </li>
  )
}
