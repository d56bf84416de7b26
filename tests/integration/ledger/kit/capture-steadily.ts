import { setTimeout as sleep } from 'node:timers/promises'
import { captureGeneration, reserve } from '@/lib/ledger'
import { createKey, createTenant, generationOf } from './tenant'

const PAUSE_MS = 10
const CALLERS = 4

export interface Latencies {
  count: number
  p50Ms: number
  p99Ms: number
  maxMs: number
}

/** Requests of four keys, one after the other each, reserved and captured until stopped. */
export async function captureSteadily(): Promise<{ take: () => Latencies; stop: () => Promise<void> }> {
  const organizationId = await createTenant({ creditNanos: 1_000_000_000_000n })
  let durationsMs: number[] = []
  let isStopped = false
  const call = async (apiKeyId: string): Promise<void> => {
    while (!isStopped) {
      const startedAt = performance.now()
      const result = await reserve({ organizationId, apiKeyId, amountNanos: 1_000n })
      if (!result.held) throw new Error('refused')
      await captureGeneration({
        hold: result.hold,
        generation: generationOf({ organizationId, apiKeyId }),
        costNanos: 700n,
      })
      durationsMs.push(performance.now() - startedAt)
      await sleep(PAUSE_MS)
    }
  }
  const keys = await Promise.all(Array.from({ length: CALLERS }, () => createKey({ organizationId })))
  const callers = Promise.all(keys.map(call))
  return {
    take: () => {
      const sorted = durationsMs.sort((left, right) => left - right)
      durationsMs = []
      const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
      return { count: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: Math.round(sorted.at(-1) ?? 0) }
    },
    stop: async () => {
      isStopped = true
      await callers
    },
  }
}
