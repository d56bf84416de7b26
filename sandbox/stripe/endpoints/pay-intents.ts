import type Stripe from 'stripe'
import { z } from 'zod'
import { findSessionOf } from '../machine/complete-session'
import { confirmIntent } from '../machine/confirm-intent'
import { findInstrument } from '../machine/find-instrument'
import { recordEvent } from '../machine/record-event'
import { buildPaymentIntent } from '../objects/build-payment-intent'
import type { Instrument } from '../store/tables'
import { defineEndpoint } from '../wire/define-endpoint'
import { mergeMetadata } from '../wire/merge-metadata'
import { currency, expand, flag, integer, metadata, text } from '../wire/parameters'
import { invalidRequest, noSuchObject, StripeError, unexpectedState } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { getPaymentIntent } from './payment-intents'

const AMOUNT_MIN_CENTS = 50
const AMOUNT_MAX_CENTS = 99_999_999

const confirmation = {
  payment_method: text.optional(),
  off_session: flag.optional(),
  return_url: z.url('Not a valid URL').optional(),
  setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
  error_on_requires_action: flag.optional(),
  receipt_email: z.email('Invalid email address').optional(),
  expand,
}

type ConfirmationParameters = {
  off_session?: boolean | undefined
  return_url?: string | undefined
  error_on_requires_action?: boolean | undefined
}

/** Saved methods pay for their own customer only. */
function checkOwner(world: World, instrument: Instrument, customer: Stripe.PaymentIntent['customer']): void {
  const owner = world.store.find('paymentMethods', instrument.id)?.customer ?? null
  if (owner !== null && owner !== customer)
    throw invalidRequest(
      'The payment method you provided belongs to another customer. Name that customer with `customer`.',
      { param: 'payment_method' },
    )
}

/** Stripe answers a refused card with 402, while the refused payment stays behind. */
function answerConfirmed(world: World, id: string): Stripe.PaymentIntent | StripeError {
  const intent = getPaymentIntent(world, id)
  const error = intent.last_payment_error
  if (intent.status !== 'requires_payment_method' || error === null) return intent
  return new StripeError(402, {
    type: 'card_error',
    message: error.message ?? 'Your card was declined.',
    ...(error.code === undefined ? {} : { code: error.code }),
    ...(error.decline_code === undefined ? {} : { decline_code: error.decline_code }),
    ...(error.charge === undefined ? {} : { charge: error.charge }),
    payment_intent: intent,
  })
}

type Confirming = { intent: Stripe.PaymentIntent; instrument: Instrument; parameters: ConfirmationParameters }

function confirm(world: World, cause: Cause, { intent, instrument, parameters }: Confirming) {
  checkOwner(world, instrument, intent.customer)
  if (!intent.payment_method_types.includes(instrument.kind))
    throw invalidRequest(`The PaymentMethod type ${instrument.kind} is not allowed for this PaymentIntent.`)
  confirmIntent(world, cause, {
    intent,
    instrument,
    isOffSession: parameters.off_session === true || parameters.error_on_requires_action === true,
    returnUrl: parameters.return_url ?? null,
  })
  return answerConfirmed(world, intent.id)
}

const creation = z.strictObject({
  ...confirmation,
  amount: integer
    .refine((value) => value >= AMOUNT_MIN_CENTS, 'Amount must be at least $0.50 usd')
    .refine((value) => value <= AMOUNT_MAX_CENTS, 'Amount must be no more than $999,999.99'),
  currency,
  customer: text.optional(),
  confirm: flag.optional(),
  capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  allowed_payment_method_types: z.array(z.enum(['card', 'us_bank_account'])).optional(),
  description: text.optional(),
  metadata: metadata.optional(),
})

type Creation = z.infer<typeof creation>

function checkCreation(world: World, { off_session: offSession, confirm: isConfirmed, customer }: Creation): void {
  if (offSession === true && isConfirmed !== true)
    throw invalidRequest('`off_session` can only be used together with `confirm`.', { param: 'off_session' })
  if (customer !== undefined && world.store.find('customers', customer) === undefined)
    throw noSuchObject('customer', customer, 'customer')
}

function createIntent(world: World, given: Creation, instrument: Instrument | null): Stripe.PaymentIntent {
  const automatic = given.automatic_payment_methods === undefined ? ['card'] : ['card', 'us_bank_account']
  const intent: Stripe.PaymentIntent = buildPaymentIntent({
    amount: given.amount,
    currency: given.currency,
    created: world.clock.nowSeconds(),
    customer: given.customer ?? null,
    description: given.description ?? null,
    metadata: mergeMetadata({}, given.metadata),
    payment_method_types: given.allowed_payment_method_types ?? automatic,
    receipt_email: given.receipt_email ?? null,
    setup_future_usage: given.setup_future_usage ?? null,
    capture_method: given.capture_method ?? 'automatic_async',
  })
  return instrument === null ? intent : { ...intent, payment_method: instrument.id, status: 'requires_confirmation' }
}

const create = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_intents',
  parameters: creation,
  run: ({ world, cause, parameters: given }) => {
    checkCreation(world, given)
    const instrument = given.payment_method === undefined ? null : findInstrument(world, given.payment_method)
    const intent = createIntent(world, given, instrument)
    world.store.put('paymentIntents', intent)
    recordEvent(world, cause, { type: 'payment_intent.created', object: intent })
    if (given.confirm !== true) return intent
    if (instrument !== null) return confirm(world, cause, { intent, instrument, parameters: given })
    throw invalidRequest('You cannot confirm this PaymentIntent because it is missing a payment method.')
  },
})

const CONFIRMABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action']

const confirmExisting = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_intents/:id/confirm',
  parameters: z.strictObject(confirmation),
  run: ({ world, id, cause, parameters }) => {
    const intent = getPaymentIntent(world, id)
    if (findSessionOf(world, id) !== undefined)
      throw unexpectedState(
        'payment_intent',
        'A PaymentIntent of a Checkout Session is paid on the page of the session.',
      )
    if (!CONFIRMABLE.includes(intent.status))
      throw unexpectedState(
        'payment_intent',
        `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      )
    const chosen = parameters.payment_method ?? intent.payment_method
    if (typeof chosen !== 'string')
      throw invalidRequest('You cannot confirm this PaymentIntent because it is missing a payment method.')
    const confirmed: Stripe.PaymentIntent = {
      ...intent,
      receipt_email: parameters.receipt_email ?? intent.receipt_email,
      setup_future_usage: parameters.setup_future_usage ?? intent.setup_future_usage,
    }
    return confirm(world, cause, { intent: confirmed, instrument: findInstrument(world, chosen), parameters })
  },
})

export const payIntentEndpoints = [create, confirmExisting]
