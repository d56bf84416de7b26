import type { StoredGeneration } from '@/lib/ledger'
import type { FreeReason } from '@/lib/schemas/charge'
import type { ChargePart } from './charge-part'

/** Why a request cost nothing; null when it cost something. */
export function findFreeReason(generation: StoredGeneration, parts: readonly ChargePart[]): FreeReason | null {
  if (generation.costNanos > 0n) return null
  if (generation.cacheSourceId !== null) return 'cached_answer'
  if (generation.status === 'error') return 'failed'
  if (generation.isFree) return 'free_model'
  if (generation.byokUpstreamNanos > 0n) return 'own_key_allowance'
  return parts.length > 0 ? 'empty_answer' : 'nothing_produced'
}
