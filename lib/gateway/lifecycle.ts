import { createId } from '@/lib/core/ids'
import { startLedger, stopLedger } from '@/lib/ledger'
import { closeUpstreamDispatcher } from './upstream-dispatcher'

/** Begins to hold and settle in this process. */
export async function startGateway(): Promise<void> {
  await startLedger({ processId: createId('process') })
}

/** After the last request: writes what is still unwritten, gives holds back, ends idle connections. */
export async function shutdownGateway(): Promise<void> {
  await stopLedger()
  await closeUpstreamDispatcher()
}
