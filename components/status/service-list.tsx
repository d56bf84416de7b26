import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card } from '@/components/ui/card'
import { formatDecimal } from '@/lib/client/format-decimal'
import type { ServiceStatus } from '@/lib/schemas/service-status'
import { StateBadge } from '@/components/layout/state-badge'
import { ServiceHistory } from './service-history'

/** Each provider or model with its state and its days. */
export function ServiceList({ status: { by, days, services } }: { status: ServiceStatus }) {
  const linkTo = (id: string): string => (by === 'provider' ? `/providers/${id}` : `/models/${id}`)
  return (
    <Card>
      <ul className="divide-y">
        {services.map(({ id, name, state, uptime, history }) => (
          <li key={id} className="grid gap-2.5 px-5 py-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <BrandLogo slug={id} name={name} />
              <Link
                href={linkTo(id)}
                prefetch={false}
                className="min-w-0 truncate rounded-sm font-medium hover:underline"
              >
                {name}
              </Link>
              <StateBadge state={state} />
              <span className="ml-auto text-sm text-muted-foreground tabular-nums">
                {uptime === null ? 'no requests' : `${formatDecimal(uptime, 2)} %`}
              </span>
            </div>
            <ServiceHistory days={days} history={history} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between border-t px-5 py-2.5 text-xs text-muted-foreground">
        <span>{days.length} days ago</span>
        <span>today</span>
      </p>
    </Card>
  )
}
