import type { ChargePartKind } from '@/lib/schemas/charge'

/** One line of a bill, exact. */
export type ChargePart = {
  kind: ChargePartKind
  unit: 'token' | 'image' | 'page' | 'request' | null
  /** Null where nothing is counted, as for what is taken off. */
  quantity: bigint | null
  /** Pico-dollars for one unit. */
  unitPricePicos: bigint | null
  /** Pico-dollars; below zero for what is taken off. */
  amountPicos: bigint
}

/** Pico-dollars of all parts. */
export function sumParts(parts: readonly ChargePart[]): bigint {
  return parts.reduce((sum, part) => sum + part.amountPicos, 0n)
}
