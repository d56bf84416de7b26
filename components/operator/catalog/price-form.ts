import { fromPerMillion, toPerMillion } from '@/lib/client/price-per-million'
import type { CatalogEndpointDetail, CatalogPrice } from '@/lib/schemas/operator-catalog'

/** What stands in the fields: USD per million tokens, per request and image; empty = as input, or none. */
export type PriceForm = Record<keyof CatalogPrice, string>

const toField = (usdPerToken: string | null): string => (usdPerToken === null ? '' : toPerMillion(usdPerToken))
const toFee = (usd: string): string => (usd === '0' ? '' : usd)

export function toPriceForm(endpoint: CatalogEndpointDetail): PriceForm {
  const { price } = endpoint
  if (price === null) return { prompt: '', completion: '', cache_read: '', cache_write: '', request: '', image: '' }
  return {
    prompt: toField(price.prompt),
    completion: toField(price.completion),
    cache_read: toField(price.cache_read),
    cache_write: toField(price.cache_write),
    request: toFee(price.request),
    image: toFee(price.image),
  }
}

/** As the API takes it. What is not a number stays as it was written: the API says what is wrong with it. */
export function toPrice(form: PriceForm): CatalogPrice {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : fromPerMillion(text))
  const orZero = (text: string): string => (text.trim() === '' ? '0' : text.trim())
  return {
    prompt: fromPerMillion(form.prompt),
    completion: fromPerMillion(form.completion),
    cache_read: orNull(form.cache_read),
    cache_write: orNull(form.cache_write),
    request: orZero(form.request),
    image: orZero(form.image),
  }
}

/** Why figures cannot be compared yet; the same limits as the API's, so that nobody reviews what it will refuse. */
export function findPriceErrors(price: CatalogPrice): Partial<Record<string, string>> {
  const errors: Partial<Record<string, string>> = {}
  for (const [field, value] of Object.entries(price)) {
    const message = value === null ? undefined : findError(value, field === 'request' || field === 'image')
    if (message !== undefined) errors[`price.${field}`] = message
  }
  return errors
}

function findError(usd: string, isFee: boolean): string | undefined {
  if (usd.startsWith('-')) return 'A price is not negative.'
  if (!/^\d+(\.\d+)?$/.test(usd)) return 'Write a number of dollars, like 2.5.'
  const decimals = usd.split('.')[1]?.length ?? 0
  if (isFee) return decimals > 9 ? 'A fee has at most 9 decimals.' : undefined
  return decimals > 12 ? 'A price has at most 6 decimals per million tokens.' : undefined
}
