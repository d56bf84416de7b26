import type Stripe from 'stripe'
import { createId } from '../create-id'
import type { WireLineItem, WirePrice } from '../store/tables'

type ProductFields = {
  createdSeconds: number
  name: string
  description: string | null
  images: string[]
  metadata: Record<string, string>
}

export function buildProduct({ createdSeconds, ...fields }: ProductFields) {
  return {
    id: createId('prod', 14),
    object: 'product',
    active: true,
    created: createdSeconds,
    default_price: null,
    livemode: false,
    marketing_features: [],
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: createdSeconds,
    url: null,
    ...fields,
  } satisfies Stripe.Product
}

type PriceFields = { createdSeconds: number; currency: string; unitAmount: number; product: string }

export function buildPrice({ createdSeconds, currency, unitAmount, product }: PriceFields) {
  return {
    id: createId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: createdSeconds,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: unitAmount,
    unit_amount_decimal: String(unitAmount),
  } satisfies WirePrice
}

export function buildLineItem({ price, quantity, name }: { price: WirePrice; quantity: number; name: string }) {
  const amount = (price.unit_amount ?? 0) * quantity
  return {
    id: createId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description: name,
    metadata: {},
    price,
    quantity,
  } satisfies WireLineItem
}
