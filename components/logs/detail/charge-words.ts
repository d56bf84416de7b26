import type { ChargePartObject, ChargePartKind, ChargeObject, FreeReason } from '@/lib/schemas/charge'
import { formatCount } from '@/lib/client/format-count'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatPricePerMillion } from '@/lib/client/format-price'

export const PART_NAMES: Readonly<Record<ChargePartKind, string>> = {
  prompt: 'Prompt',
  cached_prompt: 'Prompt, read from cache',
  cache_write: 'Prompt, written to cache',
  cache_write_hour: 'Prompt, written to cache for an hour',
  completion: 'Answer',
  reasoning: 'Reasoning',
  image: 'Images',
  page: 'Pages',
  request: 'Request fee',
  paid_to_provider: 'Paid to the provider with your key',
  insurance: 'Waived',
  own_key_fee: 'Fee for own provider keys',
  not_itemized: 'Images and long cache writes',
}

export const FREE_REASONS: Readonly<Record<FreeReason, string>> = {
  free_model: 'This model is free.',
  cached_answer: 'A stored answer was given again, which costs nothing.',
  own_key_allowance: 'Your own provider key answered, and this month’s allowance covers our fee.',
  failed: 'The request failed. Failed requests cost nothing, whatever the provider charges us.',
  empty_answer: 'The answer was empty. Empty answers cost nothing, whatever the provider charges us.',
  nothing_produced: 'Nothing was produced.',
}

export const ACCOUNT_NAMES: Readonly<Record<string, string>> = {
  customer_credit: 'Your purchased credit',
  promotional_credit: 'Your promotional credit',
  usage_revenue: 'Paid to us for usage',
}

/** `1,204 tokens`, `1 image`; null where nothing is counted. */
export function describeQuantity({ quantity, unit }: ChargePartObject): string | null {
  if (quantity === null || unit === null) return null
  return `${formatCount(quantity, 'exact')} ${unit}${quantity === 1 ? '' : 's'}`
}

/** A token's price by the million, as prices are published; every other unit's as it is. */
export function describeUnitPrice({ unit, unit_price: unitPrice }: ChargePartObject): string | null {
  if (unitPrice === null) return null
  if (unitPrice === '0') return 'Free'
  return unit === 'token' ? `${formatPricePerMillion(unitPrice)} / M` : `${formatExactUsd(unitPrice)} each`
}

/** How the fee on an own key came about. */
export function describeOwnKey({
  fee_rate: rate,
  above_allowance: above,
}: NonNullable<ChargeObject['own_key']>): string {
  if (rate === null) return 'On the list price above the month’s allowance.'
  return `${toPercent(rate)} of ${formatExactUsd(above)} above the month’s allowance`
}

/** `0.055` to `5.5 %`, by moving the point in the text. */
function toPercent(rate: string): string {
  const [whole = '0', fraction = ''] = rate.split('.')
  const digits = fraction.padEnd(2, '0')
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = digits.slice(2).replace(/0+$/, '')
  return `${percent}${rest ? `.${rest}` : ''} %`
}
