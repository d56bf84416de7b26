import { findPriceVersion, type PriceVersion } from '@/lib/catalog'
import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import { requireGeneration } from '@/lib/ledger'
import type { ChargeObject, ChargePartObject } from '@/lib/schemas/charge'
import type { ChargePart } from './charge-part'
import type { OwnKeyCharge } from './explain-own-key'
import { explainTransactions } from './explain-transaction'
import { findFreeReason } from './find-free-reason'
import { itemizeCharge } from './itemize-charge'

/**
 * Why a request cost what it cost, from what is stored of it: each part as a count times the price that was in force, the
 * one rounding, and where it stands in the ledger. Parts and rounding sum to the cost, exactly.
 * @throws AppError not_found, for another organization's generation too
 */
export async function explainCharge({
  organizationId,
  generationId,
}: {
  organizationId: string
  generationId: string
}): Promise<ChargeObject> {
  const generation = await requireGeneration({ organizationId, id: generationId })
  const { priceVersionId, costNanos } = generation
  const [price, transactions] = await Promise.all([
    priceVersionId === null ? null : findPriceVersion({ id: priceVersionId }),
    explainTransactions(generation),
  ])
  const { parts, roundingPicos, ownKey } = itemizeCharge({ generation, price })
  return {
    parts: parts.map(toPartObject),
    rounding: formatPicosAsUsd(roundingPicos),
    cost: formatNanosAsUsd(costNanos),
    usage: generation.usageEstimated ? 'estimated' : 'reported',
    free_reason: findFreeReason(generation, parts),
    price: price && toPriceObject(price),
    own_key: ownKey && toOwnKeyObject(ownKey),
    overrun: formatNanosAsUsd(generation.overrunNanos),
    transactions,
  }
}

function toPartObject({ kind, unit, quantity, unitPricePicos, amountPicos }: ChargePart): ChargePartObject {
  return {
    kind,
    unit,
    quantity: quantity === null ? null : Number(quantity),
    unit_price: unitPricePicos === null ? null : formatPicosAsUsd(unitPricePicos),
    amount: formatPicosAsUsd(amountPicos),
  }
}

function toPriceObject({ id, validFrom, supersededAt }: PriceVersion): ChargeObject['price'] {
  return {
    version_id: id,
    valid_from: validFrom.toISOString(),
    superseded_at: supersededAt?.toISOString() ?? null,
  }
}

/** A hundredth of a percent is 1e-4, and a pico 1e-12. */
const PICOS_PER_BASIS_POINT = 100_000_000n

function toOwnKeyObject({ feeBasisPoints, ...charge }: OwnKeyCharge): ChargeObject['own_key'] {
  return {
    list_cost: formatNanosAsUsd(charge.listNanos),
    above_allowance: formatNanosAsUsd(charge.aboveAllowanceNanos),
    is_above_allowance_exact: charge.isAboveExact,
    fee_rate: feeBasisPoints === null ? null : formatPicosAsUsd(BigInt(feeBasisPoints) * PICOS_PER_BASIS_POINT),
  }
}
