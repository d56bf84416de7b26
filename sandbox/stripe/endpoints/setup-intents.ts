import type Stripe from 'stripe'
import { z } from 'zod'
import { confirmSetup } from '../machine/confirm-setup'
import { findInstrument } from '../machine/find-instrument'
import { recordEvent } from '../machine/record-event'
import { buildSetupIntent } from '../objects/build-setup-intent'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { created, expand, flag, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject, StripeError, unexpectedState } from '../wire/stripe-error'
import type { Cause, World } from '../world'

function getSetupIntent(world: World, id: string): Stripe.SetupIntent {
  const intent = world.store.find('setupIntents', id)
  if (intent === undefined) throw noSuchObject('setupintent', id, 'intent')
  return intent
}

/** As with payments: 402 for a refused card, while the refused setup stays behind. */
function confirm(
  world: World,
  cause: Cause,
  { intent, returnUrl }: { intent: Stripe.SetupIntent; returnUrl: string | undefined },
): Stripe.SetupIntent | StripeError {
  if (typeof intent.payment_method !== 'string')
    throw invalidRequest('You cannot confirm this SetupIntent because it is missing a payment method.')
  const instrument = findInstrument(world, intent.payment_method)
  confirmSetup(world, cause, { intent, instrument, returnUrl: returnUrl ?? null })
  const confirmed = getSetupIntent(world, intent.id)
  const error = confirmed.last_setup_error
  if (confirmed.status !== 'requires_payment_method' || error === null) return confirmed
  return new StripeError(402, {
    type: 'card_error',
    message: error.message ?? 'Your card was declined.',
    ...(error.code === undefined ? {} : { code: error.code }),
    ...(error.decline_code === undefined ? {} : { decline_code: error.decline_code }),
    setup_intent: confirmed,
  })
}

const create = defineEndpoint({
  method: 'POST',
  path: '/v1/setup_intents',
  parameters: z.strictObject({
    customer: text.optional(),
    payment_method: text.optional(),
    confirm: flag.optional(),
    usage: z.enum(['off_session', 'on_session']).optional(),
    allowed_payment_method_types: z.array(z.literal('card')).optional(),
    automatic_payment_methods: z
      .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
      .optional(),
    description: text.optional(),
    metadata: metadata.optional(),
    return_url: z.url('Not a valid URL').optional(),
    expand,
  }),
  run: ({ world, cause, parameters: given }) => {
    const customer = given.customer ?? null
    if (customer !== null && world.store.find('customers', customer) === undefined)
      throw noSuchObject('customer', customer, 'customer')
    const instrument = given.payment_method === undefined ? null : findInstrument(world, given.payment_method)
    const intent: Stripe.SetupIntent = buildSetupIntent({
      created: world.clock.nowSeconds(),
      customer,
      description: given.description ?? null,
      metadata: mergeMetadata({}, given.metadata),
      payment_method: instrument?.id ?? null,
      status: instrument === null ? 'requires_payment_method' : 'requires_confirmation',
      usage: given.usage ?? 'off_session',
    })
    world.store.put('setupIntents', intent)
    recordEvent(world, cause, { type: 'setup_intent.created', object: intent })
    return given.confirm === true ? confirm(world, cause, { intent, returnUrl: given.return_url }) : intent
  },
})

const confirmExisting = defineEndpoint({
  method: 'POST',
  path: '/v1/setup_intents/:id/confirm',
  parameters: z.strictObject({
    payment_method: text.optional(),
    return_url: z.url('Not a valid URL').optional(),
    expand,
  }),
  run: ({ world, id, cause, parameters }) => {
    const intent = getSetupIntent(world, id)
    if (intent.status === 'succeeded' || intent.status === 'canceled')
      throw unexpectedState('setup_intent', `You cannot confirm a SetupIntent with a status of ${intent.status}.`)
    const chosen = { ...intent, payment_method: parameters.payment_method ?? intent.payment_method }
    return confirm(world, cause, { intent: chosen, returnUrl: parameters.return_url })
  },
})

const cancel = defineEndpoint({
  method: 'POST',
  path: '/v1/setup_intents/:id/cancel',
  parameters: z.strictObject({
    cancellation_reason: z.enum(['abandoned', 'requested_by_customer', 'duplicate']).optional(),
    expand,
  }),
  run: ({ world, id, cause, parameters }) => {
    const intent = getSetupIntent(world, id)
    if (intent.status === 'succeeded' || intent.status === 'canceled')
      throw unexpectedState('setup_intent', `You cannot cancel a SetupIntent with a status of ${intent.status}.`)
    const canceled: Stripe.SetupIntent = {
      ...intent,
      status: 'canceled',
      cancellation_reason: parameters.cancellation_reason ?? null,
      next_action: null,
    }
    world.store.put('setupIntents', canceled)
    recordEvent(world, cause, { type: 'setup_intent.canceled', object: canceled })
    return canceled
  },
})

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/setup_intents/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getSetupIntent(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/setup_intents',
  parameters: z.strictObject({ ...paging, created, customer: text.optional() }),
  run: ({ world, parameters }) => {
    const { customer } = parameters
    const all = world.store.list('setupIntents')
    const matching = customer === undefined ? all : all.filter((intent) => intent.customer === customer)
    return listObjects(matching, parameters, '/v1/setup_intents')
  },
})

export const setupIntentEndpoints = [create, confirmExisting, cancel, retrieve, list]
