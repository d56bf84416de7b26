import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import type { CatalogPrice } from '@/lib/schemas/operator-catalog'

/** What an endpoint costs: picos per token, nanos per request and image; null = as other prompt tokens. */
export type PriceFigures = {
  promptPicos: bigint
  completionPicos: bigint
  cacheReadPicos: bigint | null
  cacheWritePicos: bigint | null
  requestNanos: bigint
  imageNanos: bigint
}

/** The same as columns of a row: 64-bit integers as text. */
export type PriceColumns = {
  prompt_picos: string
  completion_picos: string
  cache_read_picos: string | null
  cache_write_picos: string | null
  request_nanos: string
  image_nanos: string
}

/** All columns of a price, for a SELECT from `alias`. */
export const selectPrice = (alias: string): string =>
  ['prompt_picos', 'completion_picos', 'cache_read_picos', 'cache_write_picos', 'request_nanos', 'image_nanos']
    .map((column) => `${alias}.${column}::text AS ${column}`)
    .join(', ')

const toBigInt = (text: string | null): bigint | null => (text === null ? null : BigInt(text))

export function toFigures(row: PriceColumns): PriceFigures {
  return {
    promptPicos: BigInt(row.prompt_picos),
    completionPicos: BigInt(row.completion_picos),
    cacheReadPicos: toBigInt(row.cache_read_picos),
    cacheWritePicos: toBigInt(row.cache_write_picos),
    requestNanos: BigInt(row.request_nanos),
    imageNanos: BigInt(row.image_nanos),
  }
}

const toUsd = (picos: bigint | null): string | null => (picos === null ? null : formatPicosAsUsd(picos))

export function toPriceObject(figures: PriceFigures): CatalogPrice {
  return {
    prompt: formatPicosAsUsd(figures.promptPicos),
    completion: formatPicosAsUsd(figures.completionPicos),
    cache_read: toUsd(figures.cacheReadPicos),
    cache_write: toUsd(figures.cacheWritePicos),
    request: formatNanosAsUsd(figures.requestNanos),
    image: formatNanosAsUsd(figures.imageNanos),
  }
}

export function isSamePrice(left: PriceFigures, right: PriceFigures): boolean {
  const [one, other] = [toPriceObject(left), toPriceObject(right)]
  return JSON.stringify(one) === JSON.stringify(other)
}
