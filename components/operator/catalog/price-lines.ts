import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatUsd } from '@/lib/client/format-usd'
import type { CatalogPrice } from '@/lib/schemas/operator-catalog'

type PriceLine = { field: keyof CatalogPrice; label: string; unit: 'million' | 'each' }

/** The parts of a price, in the order of reading. */
export const PRICE_LINES: readonly PriceLine[] = [
  { field: 'prompt', label: 'Input', unit: 'million' },
  { field: 'completion', label: 'Output', unit: 'million' },
  { field: 'cache_read', label: 'Cache read', unit: 'million' },
  { field: 'cache_write', label: 'Cache write', unit: 'million' },
  { field: 'request', label: 'Per request', unit: 'each' },
  { field: 'image', label: 'Per image', unit: 'each' },
]

/** One part of a price, every digit of it. */
export function describePart({ field, unit }: PriceLine, price: CatalogPrice): string {
  const value = price[field]
  if (value === null) return 'as input'
  if (unit === 'million') return `${formatPricePerMillion(value)}${value === '0' ? '' : ' / M'}`
  return value === '0' ? '–' : formatUsd(value, 'exact')
}
