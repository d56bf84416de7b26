import { HOUR_WRITE_FACTOR } from '@/lib/core/hour-write-factor'
import type { ChargePart } from './charge-part'

/** Pico-dollars per token, nano-dollars per request and image. */
export type PartPrices = {
  promptPicos: bigint
  completionPicos: bigint
  /** Null = as other prompt tokens. */
  cacheReadPicos: bigint | null
  cacheWritePicos: bigint | null
  requestNanos: bigint
  imageNanos: bigint
}

/** What an answer used. Cached, written and reasoning tokens are parts of the prompt's and the completion's. */
export type UsedUnits = {
  promptTokens: number
  cachedTokens: number
  cacheWriteTokens: number
  /** Part of those written: kept for an hour. */
  cacheWriteHourTokens: number
  completionTokens: number
  reasoningTokens: number
  /** Of the prompt, or pages where a document was recognised. */
  images: number
  imageUnit: 'image' | 'page'
}

const PICOS_PER_NANO = 1_000n

/**
 * The list price of an answer, part by part: each a count times a price, exact. Their sum is what the gateway rounds up once
 * (`priceUsage`, which a test compares over every wire format). Parts of nothing are left out.
 */
export function listPriceParts({ units, price }: { units: UsedUnits; price: PartPrices }): ChargePart[] {
  const prompt = BigInt(units.promptTokens)
  const cached = atMost(BigInt(units.cachedTokens), prompt)
  const written = atMost(BigInt(units.cacheWriteTokens), prompt - cached)
  const hour = atMost(BigInt(units.cacheWriteHourTokens), written)
  const completion = BigInt(units.completionTokens)
  const reasoning = atMost(BigInt(units.reasoningTokens), completion)
  const { promptPicos, completionPicos } = price
  const parts: ChargePart[] = [
    count('prompt', prompt - cached - written, promptPicos),
    count('cached_prompt', cached, price.cacheReadPicos ?? promptPicos),
    count('cache_write', written - hour, price.cacheWritePicos ?? promptPicos),
    count('cache_write_hour', hour, promptPicos * HOUR_WRITE_FACTOR),
    count('completion', completion - reasoning, completionPicos),
    count('reasoning', reasoning, completionPicos),
    countUnits(units.imageUnit, BigInt(units.images), price.imageNanos),
    countUnits('request', price.requestNanos > 0n ? 1n : 0n, price.requestNanos),
  ]
  return parts.filter(({ quantity }) => quantity !== 0n)
}

function count(kind: ChargePart['kind'], quantity: bigint, unitPricePicos: bigint): ChargePart {
  return { kind, unit: 'token', quantity, unitPricePicos, amountPicos: quantity * unitPricePicos }
}

function countUnits(unit: 'image' | 'page' | 'request', quantity: bigint, unitPriceNanos: bigint): ChargePart {
  return { ...count(unit, quantity, unitPriceNanos * PICOS_PER_NANO), unit }
}

const atMost = (value: bigint, most: bigint): bigint => (value < most ? value : most)
