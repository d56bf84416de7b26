import type { StoredGeneration } from '@/lib/ledger'
import { type ChargePart, sumParts } from './charge-part'
import { explainOwnKey, type OwnKeyCharge, toFeeParts } from './explain-own-key'
import { listPriceParts, type PartPrices, type UsedUnits } from './list-price-parts'

/** What itemizing needs of a generation. */
export type ChargedGeneration = Pick<
  StoredGeneration,
  | 'nativeTokensPrompt'
  | 'nativeTokensCached'
  | 'nativeTokensCacheWrite'
  | 'nativeTokensCompletion'
  | 'nativeTokensReasoning'
  | 'attempts'
  | 'costNanos'
  | 'isByok'
  | 'byokUpstreamNanos'
  | 'api'
>

type BilledUnits = NonNullable<StoredGeneration['attempts'][number]['billed']>

export type ItemizedCharge = {
  /** They and the rounding sum to the cost, exactly. */
  parts: ChargePart[]
  /** What rounding up to a whole nano-dollar added: from nothing to less than one nano-dollar. */
  roundingPicos: bigint
  /** Null where our own capacity answered. */
  ownKey: OwnKeyCharge | null
}

const PICOS_PER_NANO = 1_000n

/**
 * Takes a charge apart: the answer's list price, what is taken off it (paid to the provider by the customer's own key, or
 * waived because nothing useful came), our fee on own keys, and the one rounding. `price` is null where nobody answered.
 */
export function itemizeCharge({
  generation,
  price,
}: {
  generation: ChargedGeneration
  price: PartPrices | null
}): ItemizedCharge {
  const { costNanos, isByok } = generation
  const billed: BilledUnits = generation.attempts.findLast((attempt) => attempt.billed)?.billed ?? {}
  const listed = price === null ? [] : listPriceParts({ units: readUnits(generation, billed), price })
  const listPicos = sumParts(listed)
  const ownKey = isByok
    ? explainOwnKey({
        listNanos: generation.byokUpstreamNanos,
        costNanos,
        feeBasisPoints: billed.fee_basis_points ?? null,
      })
    : null
  const parts = [
    ...listed,
    ...takeOff({ listPicos, costNanos, isByok }),
    ...(ownKey ? toFeeParts(ownKey, costNanos) : []),
  ]
  return { ...closeGap(parts, costNanos * PICOS_PER_NANO), ownKey }
}

function readUnits(generation: ChargedGeneration, billed: BilledUnits): UsedUnits {
  return {
    promptTokens: generation.nativeTokensPrompt,
    cachedTokens: generation.nativeTokensCached,
    cacheWriteTokens: generation.nativeTokensCacheWrite,
    cacheWriteHourTokens: billed.cache_write_hour_tokens ?? 0,
    completionTokens: generation.nativeTokensCompletion,
    reasoningTokens: generation.nativeTokensReasoning,
    images: billed.images ?? 0,
    imageUnit: generation.api === 'documents' ? 'page' : 'image',
  }
}

function takeOff({
  listPicos,
  costNanos,
  isByok,
}: {
  listPicos: bigint
  costNanos: bigint
  isByok: boolean
}): ChargePart[] {
  if (listPicos === 0n || (!isByok && costNanos > 0n)) return []
  const kind = isByok ? 'paid_to_provider' : 'insurance'
  return [{ kind, unit: null, quantity: null, unitPricePicos: null, amountPicos: -listPicos }]
}

/** The rounding is what is missing to the cost, unless that is no rounding: then the row does not say everything. */
function closeGap(parts: ChargePart[], costPicos: bigint): Pick<ItemizedCharge, 'parts' | 'roundingPicos'> {
  const gapPicos = costPicos - sumParts(parts)
  if (gapPicos >= 0n && gapPicos < PICOS_PER_NANO) return { parts, roundingPicos: gapPicos }
  const unknown = { kind: 'not_itemized', unit: null, quantity: null, unitPricePicos: null } as const
  return { parts: [...parts, { ...unknown, amountPicos: gapPicos }], roundingPicos: 0n }
}
