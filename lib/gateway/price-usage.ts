import type { ProviderUsage } from '@/lib/providers'
import { HOUR_WRITE_FACTOR } from '@/lib/core/hour-write-factor'
import { roundPicosUpToNanos } from '@/lib/core/money'

/** Pico-dollars per token, nano-dollars per request and image. */
export type EndpointPrice = {
  promptPicos: bigint
  completionPicos: bigint
  /** Null = as other prompt tokens. */
  cacheReadPicos: bigint | null
  cacheWritePicos: bigint | null
  requestNanos: bigint
  imageNanos: bigint
}

export type PricedUsage = {
  /** What the customer pays: the exact sum, rounded up once. */
  costNanos: bigint
  /** Exact parts, before rounding. */
  promptPicos: bigint
  completionPicos: bigint
}

const PICOS_PER_NANO = 1_000n

/** The exact price of a usage. Cached and cache-write tokens are part of `promptTokens` and have prices of their own. */
export function priceUsage({
  usage,
  images,
  price,
}: {
  usage: ProviderUsage
  images: number
  price: EndpointPrice
}): PricedUsage {
  const cached = Math.min(usage.cachedTokens, usage.promptTokens)
  const written = Math.min(usage.cacheWriteTokens, usage.promptTokens - cached)
  const plain = usage.promptTokens - cached - written
  let promptPicos = BigInt(plain) * price.promptPicos + fixedPicos(price, images)
  if (cached > 0) promptPicos += BigInt(cached) * (price.cacheReadPicos ?? price.promptPicos)
  if (written > 0) {
    const hour = Math.min(usage.cacheWriteHourTokens ?? 0, written)
    promptPicos +=
      BigInt(written - hour) * (price.cacheWritePicos ?? price.promptPicos) +
      BigInt(hour) * price.promptPicos * HOUR_WRITE_FACTOR
  }
  const completionPicos = BigInt(usage.completionTokens) * price.completionPicos
  return { costNanos: roundPicosUpToNanos(promptPicos + completionPicos), promptPicos, completionPicos }
}

/** What does not depend on tokens; mostly nothing. */
function fixedPicos({ requestNanos, imageNanos }: EndpointPrice, images: number): bigint {
  if (images === 0) return requestNanos === 0n ? 0n : requestNanos * PICOS_PER_NANO
  return (requestNanos + BigInt(images) * imageNanos) * PICOS_PER_NANO
}

/** The most that an answer can cost: every prompt token at its dearest rate, every allowed token used. */
export function priceUpperBound({
  promptTokensMax,
  completionTokensMax,
  images,
  keepsAnHour = false,
  price,
}: {
  promptTokensMax: number
  completionTokensMax: number
  images: number
  /** The request asks for cache entries that last an hour. */
  keepsAnHour?: boolean | undefined
  price: EndpointPrice
}): bigint {
  return roundPicosUpToNanos(
    BigInt(promptTokensMax) * findDearest(price, keepsAnHour) +
      BigInt(completionTokensMax) * price.completionPicos +
      fixedPicos(price, images),
  )
}

/** Pico-dollars of a prompt token where it costs most. */
function findDearest({ promptPicos, cacheReadPicos, cacheWritePicos }: EndpointPrice, keepsAnHour: boolean): bigint {
  let most = promptPicos
  if (cacheReadPicos !== null && cacheReadPicos > most) most = cacheReadPicos
  if (cacheWritePicos !== null && cacheWritePicos > most) most = cacheWritePicos
  const hourPicos = keepsAnHour ? promptPicos * HOUR_WRITE_FACTOR : 0n
  return hourPicos > most ? hourPicos : most
}
