import { createGauge } from '@/lib/observability'
import type { SharedState } from './shared-state'

let isPublished = false

/** Shows an operator's collector which mode holds. Only where something is shared. */
export function publishMode(getState: () => SharedState | null): void {
  if (isPublished) return
  isPublished = true
  createGauge({
    name: 'causeway_shared_state',
    help: '1 while limits, changes and endpoint health are shared with the other processes; 0 while this process is alone.',
    read: () => (getState()?.isShared ? 1 : 0),
  })
  createGauge({
    name: 'causeway_shared_state_changes_total',
    help: 'How often this process began or ceased to share.',
    type: 'counter',
    read: () => getState()?.changes ?? 0,
  })
}
