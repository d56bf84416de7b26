import { captureGeneration, reserve, stopLedger } from '@/lib/ledger'
import { createKey, createTenant, generationOf } from './tenant'

/** One billed request of a fresh organization, through reserve and capture; returns who and what. */
export async function recordOne(): Promise<{ organizationId: string; apiKeyId: string; id: string }> {
  const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
  const apiKeyId = await createKey({ organizationId })
  const result = await reserve({ organizationId, apiKeyId, amountNanos: 1_000n })
  if (!result.held) throw new Error('refused')
  const generation = generationOf({ organizationId, apiKeyId, upstreamCostNanos: 300n })
  await captureGeneration({ hold: result.hold, generation, costNanos: 700n })
  await stopLedger()
  return { organizationId, apiKeyId, id: generation.id }
}
