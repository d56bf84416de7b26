import { roundPicosUpToNanos } from '@/lib/core/money'
import type { ChargePart } from './charge-part'

/** Basis points that make the whole: 100 %. */
const WHOLE_BASIS_POINTS = 10_000n
/** Basis points of nano-dollars to pico-dollars. */
const PICOS_DIVISOR = 10n

export type OwnKeyCharge = {
  /** Nano-dollars that the provider charges by its list price. */
  listNanos: bigint
  /** Of that, what lay above the month's allowance and is subject to our fee. */
  aboveAllowanceNanos: bigint
  /** False on the one answer of a month that crosses the allowance: the largest part that gives its fee. */
  isAboveExact: boolean
  /** Hundredths of a percent; null on answers from before this was noted. */
  feeBasisPoints: number | null
}

/** How the fee of an answer on an own provider key came about: which part of its list price was above the allowance. */
export function explainOwnKey({
  listNanos,
  costNanos,
  feeBasisPoints,
}: {
  listNanos: bigint
  costNanos: bigint
  feeBasisPoints: number | null
}): OwnKeyCharge {
  if (costNanos === 0n) return { listNanos, aboveAllowanceNanos: 0n, isAboveExact: true, feeBasisPoints }
  if (!feeBasisPoints) return { listNanos, aboveAllowanceNanos: listNanos, isAboveExact: false, feeBasisPoints }
  const rate = BigInt(feeBasisPoints)
  const wholeFee = (listNanos * rate + WHOLE_BASIS_POINTS - 1n) / WHOLE_BASIS_POINTS
  const isWhole = wholeFee === costNanos
  const above = isWhole ? listNanos : (costNanos * WHOLE_BASIS_POINTS) / rate
  return { listNanos, aboveAllowanceNanos: above, isAboveExact: isWhole, feeBasisPoints }
}

/** The fee as a part of the bill; none within the allowance. Rounded up to a pico-dollar where its rate is that fine. */
export function toFeeParts({ aboveAllowanceNanos, feeBasisPoints }: OwnKeyCharge, costNanos: bigint): ChargePart[] {
  if (costNanos === 0n) return []
  const part = { kind: 'own_key_fee', unit: null, quantity: null, unitPricePicos: null } as const
  const exactPicos =
    feeBasisPoints === null ? null : (aboveAllowanceNanos * BigInt(feeBasisPoints) + PICOS_DIVISOR - 1n) / PICOS_DIVISOR
  const fits = exactPicos !== null && roundPicosUpToNanos(exactPicos) === costNanos
  return [{ ...part, amountPicos: fits ? exactPicos : costNanos * 1_000n }]
}
