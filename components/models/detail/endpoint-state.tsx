import { Badge } from '@/components/ui/badge'
import type { EndpointStats } from '@/lib/schemas/model-stats'

const STATES = {
  '-1': { label: 'Degraded', tone: 'warning' },
  '-2': { label: 'Down', tone: 'destructive' },
  '-3': { label: 'Out for now', tone: 'destructive' },
} as const

/** Says when an endpoint is not well; an endpoint that works needs no word. */
export function EndpointState({ status }: { status: EndpointStats['status'] }) {
  if (status === 0) return null
  const { label, tone } = STATES[`${status}`]
  return <Badge tone={tone}>{label}</Badge>
}
