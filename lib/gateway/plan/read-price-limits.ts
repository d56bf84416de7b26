import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RouteEndpoint } from '../route-types'

export type PriceLimit = {
  /** Key of `provider.max_price`. */
  field: 'prompt' | 'completion' | 'request' | 'image'
  /** In the unit of `priceOf`: pico-dollars per token, nano-dollars per request or image. */
  limit: bigint
  priceOf: (price: RouteEndpoint['price']) => bigint
}

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i

/** One USD per million tokens is a million pico-dollars per token. */
const PICO_PLACES_PER_MILLION = 6
const NANO_PLACES = 9

/** No endpoint of the catalogue charges for audio by the unit, so `audio` limits nothing. */
const LIMITS: readonly (Omit<PriceLimit, 'limit'> & { places: number })[] = [
  { field: 'prompt', places: PICO_PLACES_PER_MILLION, priceOf: (price) => price.promptPicos },
  { field: 'completion', places: PICO_PLACES_PER_MILLION, priceOf: (price) => price.completionPicos },
  { field: 'request', places: NANO_PLACES, priceOf: (price) => price.requestNanos },
  { field: 'image', places: NANO_PLACES, priceOf: (price) => price.imageNanos },
]

/** `provider.max_price` in the units of prices, exactly. */
export function readPriceLimits(maxPrice: ProviderPreferences['max_price']): PriceLimit[] {
  if (!maxPrice) return []
  return LIMITS.flatMap(({ field, places, priceOf }) => {
    const usd = maxPrice[field]
    return usd === null || usd === undefined ? [] : [{ field, limit: readUnits(usd, places), priceOf }]
  })
}

/**
 * Reads the decimal that was written, digit by digit; a JSON number prints as the shortest decimal that means it. What is
 * finer than the unit is cut off, which changes no comparison, because prices are whole units.
 */
function readUnits(usd: number | string, places: number): bigint {
  const match = DECIMAL.exec(String(usd))
  if (!match) throw new RangeError('A price limit is a decimal; the schema lets nothing else through.')
  const [, whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(whole + fraction)
  const shift = places + Number(exponent) - fraction.length
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift)
}
