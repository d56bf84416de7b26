import { flushTold } from '@/lib/broadcast'
import { closeOwnServerDispatcher } from '@/lib/byok'
import { createId } from '@/lib/core/ids'
import { startLedger, stopLedger } from '@/lib/ledger'
import { flushRefusals } from '@/lib/refusals'
import { closeSharedState } from '@/lib/shared-state'
import { flushContents } from '@/lib/stored-content'
import { startSharingHealth, stopSharingHealth } from './health'
import { finishWork } from './open-work'
import { closeUpstreamDispatcher } from './upstream-dispatcher'

/** Begins to hold, to settle and to share what it sees of endpoints in this process. */
export async function startGateway(): Promise<void> {
  const processId = createId('process')
  await startLedger({ processId })
  startSharingHealth(processId)
}

/** After the last request: settles what nobody waits for, writes what is unwritten, gives holds back, ends idle connections. */
export async function shutdownGateway(): Promise<void> {
  await finishWork()
  await stopSharingHealth()
  await stopLedger()
  await flushContents()
  await flushTold()
  await flushRefusals()
  await closeUpstreamDispatcher()
  await closeOwnServerDispatcher()
  closeSharedState()
}
