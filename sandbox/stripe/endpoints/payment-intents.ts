import type Stripe from 'stripe'
import { z } from 'zod'
import { cancelIntent } from '../machine/cancel-intent'
import { captureIntent } from '../machine/capture-intent'
import { findSessionOf } from '../machine/complete-session'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { clearableText, created, expand, integer, metadata, paging, text } from '../wire/parameters'
import { mergeMetadata } from '../wire/merge-metadata'
import { invalidRequest, noSuchObject, unexpectedState } from '../wire/stripe-error'
import type { World } from '../world'

export function getPaymentIntent(world: World, id: string): Stripe.PaymentIntent {
  const intent = world.store.find('paymentIntents', id)
  if (intent === undefined) throw noSuchObject('payment_intent', id, 'intent')
  return intent
}

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/payment_intents/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getPaymentIntent(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/payment_intents',
  parameters: z.strictObject({ ...paging, created, customer: text.optional() }),
  run: ({ world, parameters }) => {
    const { customer } = parameters
    const all = world.store.list('paymentIntents')
    const matching = customer === undefined ? all : all.filter((intent) => intent.customer === customer)
    return listObjects(matching, parameters, '/v1/payment_intents')
  },
})

const update = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_intents/:id',
  parameters: z.strictObject({
    amount: integer.optional(),
    description: clearableText.optional(),
    metadata: z.union([z.literal(''), metadata]).optional(),
    receipt_email: clearableText.optional(),
    expand,
  }),
  run: ({ world, id, parameters }) => {
    const intent = getPaymentIntent(world, id)
    const { amount, description, receipt_email: receiptEmail } = parameters
    const isFixed = !['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)
    if (amount !== undefined && isFixed)
      throw unexpectedState('payment_intent', `The amount of a PaymentIntent with status ${intent.status} is fixed.`)
    if (amount !== undefined && amount < 50)
      throw invalidRequest('Amount must be at least $0.50 usd', { param: 'amount', code: 'amount_too_small' })
    const updated: Stripe.PaymentIntent = {
      ...intent,
      amount: amount ?? intent.amount,
      description: description === undefined ? intent.description : description,
      receipt_email: receiptEmail === undefined ? intent.receipt_email : receiptEmail,
      metadata: mergeMetadata(intent.metadata, parameters.metadata),
    }
    world.store.put('paymentIntents', updated)
    return updated
  },
})

const CANCELABLE = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action']

const cancel = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_intents/:id/cancel',
  parameters: z.strictObject({
    cancellation_reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned']).optional(),
    expand,
  }),
  run: ({ world, id, cause, parameters }) => {
    const intent = getPaymentIntent(world, id)
    if (findSessionOf(world, id) !== undefined)
      throw unexpectedState('payment_intent', 'A PaymentIntent of a Checkout Session ends when the session is expired.')
    if (!CANCELABLE.includes(intent.status))
      throw unexpectedState(
        'payment_intent',
        `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
      )
    return cancelIntent(world, cause, { intent, reason: parameters.cancellation_reason ?? null })
  },
})

const capture = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_intents/:id/capture',
  parameters: z.strictObject({ amount_to_capture: integer.optional(), expand }),
  run: ({ world, id, cause, parameters }) => {
    const intent = getPaymentIntent(world, id)
    if (intent.status !== 'requires_capture')
      throw unexpectedState(
        'payment_intent',
        `This PaymentIntent could not be captured because it has a status of ${intent.status}.`,
      )
    return captureIntent(world, cause, { intent, amount: parameters.amount_to_capture })
  },
})

export const paymentIntentEndpoints = [retrieve, list, update, cancel, capture]
