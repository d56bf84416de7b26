/** What a line of a bill is for. */
export type ChargePartKind =
  | 'prompt'
  | 'cached_prompt'
  | 'cache_write'
  | 'cache_write_hour'
  | 'completion'
  | 'reasoning'
  | 'image'
  | 'request'
  /** Taken off: an answer on an own provider key is paid to the provider. */
  | 'paid_to_provider'
  | 'own_key_fee'
  /** Taken off: a failed or empty answer costs nothing. */
  | 'insurance'
  /** What an old row does not say: its images or hour-long cache entries were not counted in detail. */
  | 'not_itemized'

/** One line of a bill, exact. */
export type ChargePart = {
  kind: ChargePartKind
  unit: 'token' | 'image' | 'request' | null
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
