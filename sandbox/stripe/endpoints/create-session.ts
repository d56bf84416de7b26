import type Stripe from 'stripe'
import { z } from 'zod'
import { createId } from '../create-id'
import { buildLineItem, buildPrice, buildProduct } from '../objects/build-line-item'
import { buildSession } from '../objects/build-session'
import type { WireLineItem } from '../store/tables'
import { defineEndpoint } from '../wire/define-endpoint'
import { mergeMetadata } from '../wire/merge-metadata'
import { currency, expand, integer, metadata, naturalNumber, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

const priceData = z.strictObject({
  currency,
  unit_amount: naturalNumber,
  product_data: z.strictObject({
    name: text,
    description: text.optional(),
    images: z.array(text).max(8).optional(),
    metadata: metadata.optional(),
  }),
})

const parameters = z.strictObject({
  mode: z.literal('payment', 'This sandbox only knows mode=payment'),
  ui_mode: z.literal('hosted_page', 'This sandbox only knows ui_mode=hosted_page').optional(),
  line_items: z
    .array(z.strictObject({ price_data: priceData, quantity: integer.refine((value) => value >= 1, 'At least 1') }))
    .min(1)
    .max(100),
  customer: text.optional(),
  customer_email: z.email('Invalid email address').optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  client_reference_id: z.string().max(200).optional(),
  metadata: metadata.optional(),
  payment_intent_data: z
    .strictObject({
      description: text.optional(),
      metadata: metadata.optional(),
      receipt_email: z.email('Invalid email address').optional(),
    })
    .optional(),
  payment_method_types: z.array(z.literal('card', 'This sandbox only knows cards')).max(1).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  locale: text.optional(),
  success_url: z.url('Not a valid URL'),
  cancel_url: z.url('Not a valid URL').optional(),
  expires_at: integer.optional(),
  expand,
})

type Parameters = z.infer<typeof parameters>

const AMOUNT_MIN_CENTS = 50
const AMOUNT_MAX_CENTS = 99_999_999
const LIFETIME_MIN_SECONDS = 30 * 60
const LIFETIME_MAX_SECONDS = 24 * 60 * 60
/** Stripe allows for clocks that differ a little and for the time the request takes. */
const LIFETIME_SLACK_SECONDS = 60

function createLineItem(world: World, item: Parameters['line_items'][number]): WireLineItem {
  const createdSeconds = world.clock.nowSeconds()
  const { name, description, images, metadata: productMetadata } = item.price_data.product_data
  const product = buildProduct({
    createdSeconds,
    name,
    description: description ?? null,
    images: images ?? [],
    metadata: productMetadata ?? {},
  })
  const price = buildPrice({
    createdSeconds,
    currency: item.price_data.currency,
    unitAmount: item.price_data.unit_amount,
    product: product.id,
  })
  world.store.put('products', product)
  world.store.put('prices', price)
  return buildLineItem({ price, quantity: item.quantity, name })
}

function sumLineItems(items: WireLineItem[]): { amount: number; currency: string } {
  const currencies = new Set(items.map((item) => item.currency))
  const [onlyCurrency = 'usd'] = currencies
  if (currencies.size > 1) throw invalidRequest('All line items must have the same currency.', { param: 'line_items' })
  const amount = items.reduce((sum, item) => sum + item.amount_total, 0)
  if (amount < AMOUNT_MIN_CENTS)
    throw invalidRequest('The Checkout Session’s total amount must be at least $0.50 usd.', {
      code: 'amount_too_small',
    })
  if (amount > AMOUNT_MAX_CENTS)
    throw invalidRequest('The total must be no more than $999,999.99.', { code: 'amount_too_large' })
  return { amount, currency: onlyCurrency }
}

function decideExpiry(now: number, expiresAt: number | undefined): number {
  if (expiresAt === undefined) return now + LIFETIME_MAX_SECONDS
  const lifetime = expiresAt - now
  if (lifetime < LIFETIME_MIN_SECONDS - LIFETIME_SLACK_SECONDS)
    throw invalidRequest('`expires_at` must be at least 30 minutes from Checkout Session creation.', {
      param: 'expires_at',
    })
  if (lifetime > LIFETIME_MAX_SECONDS + LIFETIME_SLACK_SECONDS)
    throw invalidRequest('`expires_at` must be less than 24 hours from Checkout Session creation.', {
      param: 'expires_at',
    })
  return expiresAt
}

function checkCustomer(world: World, { customer, customer_email }: Parameters): void {
  if (customer !== undefined && customer_email !== undefined)
    throw invalidRequest('You may only specify one of these parameters: customer, customer_email.', {
      param: 'customer',
    })
  if (customer !== undefined && world.store.find('customers', customer) === undefined)
    throw noSuchObject('customer', customer, 'customer')
}

export const createSession = defineEndpoint({
  method: 'POST',
  path: '/v1/checkout/sessions',
  parameters,
  run: ({ world, parameters: given }) => {
    checkCustomer(world, given)
    const now = world.clock.nowSeconds()
    const expiresAt = decideExpiry(now, given.expires_at)
    const items = given.line_items.map((item) => createLineItem(world, item))
    const total = sumLineItems(items)
    const id = createId('cs_test', 58)
    const session: Stripe.Checkout.Session = buildSession({
      id,
      amount_total: total.amount,
      cancel_url: given.cancel_url ?? null,
      client_reference_id: given.client_reference_id ?? null,
      created: now,
      currency: total.currency,
      customer: given.customer ?? null,
      customer_creation: given.customer === undefined ? (given.customer_creation ?? 'if_required') : null,
      customer_email: given.customer_email ?? null,
      expires_at: expiresAt,
      locale: given.locale ?? null,
      metadata: mergeMetadata({}, given.metadata),
      submit_type: given.submit_type ?? null,
      success_url: given.success_url,
      url: `${world.config.publicUrl}/sandbox/stripe/pay/${id}`,
    })
    const { description, receipt_email, metadata: intentMetadata } = given.payment_intent_data ?? {}
    world.store.put('sessions', session)
    world.store.put('lineItems', { id, items })
    world.store.put('intentTemplates', {
      id,
      description: description ?? null,
      metadata: mergeMetadata({}, intentMetadata),
      receiptEmail: receipt_email ?? null,
    })
    return session
  },
})
