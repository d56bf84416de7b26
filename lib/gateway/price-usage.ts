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
  const cached = BigInt(Math.min(usage.cachedTokens, usage.promptTokens))
  const written = BigInt(Math.min(usage.cacheWriteTokens, usage.promptTokens - Number(cached)))
  const hour = BigInt(Math.min(usage.cacheWriteHourTokens ?? 0, Number(written)))
  const plain = BigInt(usage.promptTokens) - cached - written
  const promptPicos =
    plain * price.promptPicos +
    cached * (price.cacheReadPicos ?? price.promptPicos) +
    (written - hour) * (price.cacheWritePicos ?? price.promptPicos) +
    hour * price.promptPicos * HOUR_WRITE_FACTOR +
    (price.requestNanos + BigInt(images) * price.imageNanos) * PICOS_PER_NANO
  const completionPicos = BigInt(usage.completionTokens) * price.completionPicos
  return { costNanos: roundPicosUpToNanos(promptPicos + completionPicos), promptPicos, completionPicos }
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
  const hourPicos = keepsAnHour ? price.promptPicos * HOUR_WRITE_FACTOR : 0n
  const dearest = [price.promptPicos, price.cacheReadPicos ?? 0n, price.cacheWritePicos ?? 0n, hourPicos]
  const promptPicos = dearest.reduce((most, picos) => (picos > most ? picos : most))
  const fixedPicos = (price.requestNanos + BigInt(images) * price.imageNanos) * PICOS_PER_NANO
  return roundPicosUpToNanos(
    BigInt(promptTokensMax) * promptPicos + BigInt(completionTokensMax) * price.completionPicos + fixedPicos,
  )
}
