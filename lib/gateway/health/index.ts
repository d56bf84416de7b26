import { createId } from '@/lib/core/ids'
import { createGauge } from '@/lib/observability'
import type { RouteHealth } from '../route-types'
import { EndpointHealth } from './endpoint-health'
import { RetryBudget } from './retry-budget'
import { type HealthSharing, shareHealth } from './share-health'

export type { AttemptPass, EndpointHealth } from './endpoint-health'
export type { RetryBudget } from './retry-budget'

let health = new EndpointHealth()
let budget = new RetryBudget()
let sharing: HealthSharing | null = null
let isOver = false

createGauge({
  name: 'causeway_endpoints_out',
  help: 'Endpoints in trouble as this process and its peers see them: ejected ones get no request, unstable ones the last.',
  read: () => {
    const { ejectedEndpointIds, unstableEndpointIds } = health.getRouteHealth()
    return [
      { value: ejectedEndpointIds.size, labels: { state: 'ejected' } },
      { value: unstableEndpointIds.size, labels: { state: 'unstable' } },
    ]
  },
})

/** What this process knows of the endpoints it calls. */
export function getEndpointHealth(): EndpointHealth {
  return health
}

/** For planning: endpoints in trouble, and everybody's statistics. The first call begins to share them. */
export function getRouteHealth(): RouteHealth {
  if (sharing === null && !isOver) startSharingHealth(createId('process'))
  return health.getRouteHealth()
}

/** What this process may still spend on further attempts. */
export function getRetryBudget(): RetryBudget {
  return budget
}

/** Begins to share health with the other processes. */
export function startSharingHealth(processId: string): void {
  sharing ??= shareHealth(getEndpointHealth, processId)
  isOver = false
}

/** Writes what is still unwritten and stops sharing. */
export async function stopSharingHealth(): Promise<void> {
  const stopping = sharing
  sharing = null
  isOver = true
  await stopping?.stop()
}

/** Forgets everything this process has seen, as a restart does; between tests that break the same endpoints. */
export function forgetEndpointHealth(): void {
  health = new EndpointHealth()
  budget = new RetryBudget()
}
