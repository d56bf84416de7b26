import { LedgerProcess, type CaptureInput, type LedgerHealth } from './ledger-process'
import { publishLedger } from './ledger-metrics'
import type { ReserveInput, ReserveResult } from './reserver'

let current: Promise<LedgerProcess> | null = null

/** Registers this process with the ledger and starts its heartbeat. Without it, the first request does the same. */
export async function startLedger({ processId }: { processId: string }): Promise<void> {
  await (current ??= start(processId))
}

/** Writes everything that is pending, gives all money back that no request used, and leaves. */
export async function stopLedger(): Promise<void> {
  const stopping = current
  current = null
  await (await stopping)?.stop()
}

/**
 * Sets aside `amountNanos`, the upper bound of a request's cost, or says why not.
 * Errors: `service_unavailable` when the database cannot be reached, so that nothing is served unbilled.
 */
export async function reserve(input: ReserveInput): Promise<ReserveResult> {
  return (await join()).reserve(input)
}

/**
 * Records what became of a request and bills `costNanos`, all in one commit that other requests share. Resolves after the
 * commit, with the nano-dollars that were billed: on an own provider key that is the exact fee by the month's count, at most
 * `costNanos`. The rest of the hold is free at once. Idempotent by generation id; cost above the hold is an overrun.
 */
export async function captureGeneration(input: CaptureInput): Promise<bigint> {
  return (await join()).capture(input)
}

/** Counters and state of this process's ledger, for readiness and metrics; null before its first use. */
export async function getLedgerHealth(): Promise<LedgerHealth | null> {
  return (await current)?.health() ?? null
}

function join(): Promise<LedgerProcess> {
  return (current ??= start(`process-${process.pid}`))
}

async function start(name: string): Promise<LedgerProcess> {
  const ledger = new LedgerProcess(name)
  try {
    await ledger.start()
    return ledger
  } catch (error) {
    current = null
    throw error
  }
}

publishLedger(getLedgerHealth)
