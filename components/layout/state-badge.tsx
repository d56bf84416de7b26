import { CircleCheck, CircleDashed, CircleX, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Badge } from '@/components/ui/badge'
import type { ServiceState } from '@/lib/schemas/service-status'

const LOOKS: Readonly<
  Record<ServiceState, { label: string; tone: ComponentProps<typeof Badge>['tone']; icon: LucideIcon }>
> = {
  operational: { label: 'Operational', tone: 'success', icon: CircleCheck },
  degraded: { label: 'Degraded', tone: 'warning', icon: TriangleAlert },
  outage: { label: 'Outage', tone: 'destructive', icon: CircleX },
  idle: { label: 'No requests lately', tone: 'outline', icon: CircleDashed },
}

export function StateBadge({ state }: { state: ServiceState }) {
  const { label, tone, icon: Icon } = LOOKS[state]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {label}
    </Badge>
  )
}
