import type Stripe from 'stripe'
import { createId } from '../create-id'
import { buildLineItem, buildPrice, buildProduct } from '../objects/build-line-item'
import { recordEvent } from '../machine/record-event'
import { buildSession } from '../objects/build-session'
import { buildSetupIntent } from '../objects/build-setup-intent'
import type { Tables, WireLineItem } from '../store/tables'
import { defineEndpoint } from '../wire/define-endpoint'
import { mergeMetadata } from '../wire/merge-metadata'
import { invalidRequest } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { checkCollection, checkCustomer, describeCollection, sessionParameters } from './session-parameters'
import type { SessionParameters } from './session-parameters'

const AMOUNT_MIN_CENTS = 50
const AMOUNT_MAX_CENTS = 99_999_999
const LIFETIME_MIN_SECONDS = 30 * 60
const LIFETIME_MAX_SECONDS = 24 * 60 * 60
/** Stripe allows for clocks that differ a little and for the time the request takes. */
const LIFETIME_SLACK_SECONDS = 60

type ItemParameters = NonNullable<SessionParameters['line_items']>[number]

function createLineItem(world: World, item: ItemParameters): WireLineItem {
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

/** What is paid in a session; nothing when it only saves a card. */
function decideTotal(
  mode: SessionParameters['mode'],
  items: WireLineItem[],
): { amount: number | null; currency: string } {
  if (mode === 'payment' && items.length === 0)
    throw invalidRequest('Missing required param: line_items.', { param: 'line_items', code: 'parameter_missing' })
  if (mode === 'payment') return sumLineItems(items)
  if (items.length > 0) throw invalidRequest('`line_items` cannot be used in `setup` mode.', { param: 'line_items' })
  return { amount: null, currency: 'usd' }
}

/** The intent that a `mode=setup` session fulfils; Stripe makes it together with the session. */
function createSetup(world: World, cause: Cause, given: SessionParameters): string | null {
  if (given.mode === 'payment') return null
  if (given.currency === undefined && given.allowed_payment_method_types === undefined)
    throw invalidRequest('Missing required param: currency.', { param: 'currency', code: 'parameter_missing' })
  if (given.customer === undefined)
    throw invalidRequest('In `setup` mode a card is saved with a `customer`.', { param: 'customer' })
  const intent = buildSetupIntent({
    created: world.clock.nowSeconds(),
    customer: given.customer,
    description: given.setup_intent_data?.description ?? null,
    metadata: mergeMetadata({}, given.setup_intent_data?.metadata),
    payment_method: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  })
  world.store.put('setupIntents', intent)
  recordEvent(world, cause, { type: 'setup_intent.created', object: intent })
  return intent.id
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

function decideCustomerCreation({ customer, customer_creation: wanted }: SessionParameters) {
  return customer === undefined ? (wanted ?? 'if_required') : null
}

/** What the payment intent of a session will be like; it is made when the payer first tries. */
function buildTemplate(id: string, given: SessionParameters['payment_intent_data']): Tables['intentTemplates'] {
  return {
    id,
    description: given?.description ?? null,
    metadata: mergeMetadata({}, given?.metadata),
    receiptEmail: given?.receipt_email ?? null,
    setupFutureUsage: given?.setup_future_usage ?? null,
  }
}

export const createSession = defineEndpoint({
  method: 'POST',
  path: '/v1/checkout/sessions',
  parameters: sessionParameters,
  run: ({ world, cause, parameters: given }) => {
    checkCustomer(world, given)
    checkCollection(world, given)
    const now = world.clock.nowSeconds()
    const expiresAt = decideExpiry(now, given.expires_at)
    const items = (given.line_items ?? []).map((item) => createLineItem(world, item))
    const total = decideTotal(given.mode, items)
    const id = createId('cs_test', 58)
    const session: Stripe.Checkout.Session = buildSession({
      id,
      amount_total: total.amount,
      cancel_url: given.cancel_url ?? null,
      client_reference_id: given.client_reference_id ?? null,
      created: now,
      currency: total.currency,
      customer: given.customer ?? null,
      customer_creation: decideCustomerCreation(given),
      customer_email: given.customer_email ?? null,
      expires_at: expiresAt,
      locale: given.locale ?? null,
      metadata: mergeMetadata({}, given.metadata),
      mode: given.mode,
      payment_status: given.mode === 'setup' ? 'no_payment_required' : 'unpaid',
      setup_intent: createSetup(world, cause, given),
      allowed_payment_method_types: given.allowed_payment_method_types ?? null,
      payment_method_types: given.allowed_payment_method_types ?? ['card'],
      submit_type: given.submit_type ?? null,
      success_url: given.success_url,
      url: `${world.config.publicUrl}/sandbox/stripe/pay/${id}`,
      ...describeCollection(given),
    })
    world.store.put('sessions', session)
    world.store.put('lineItems', { id, items })
    world.store.put('intentTemplates', buildTemplate(id, given.payment_intent_data))
    return session
  },
})
