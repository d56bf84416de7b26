import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { attachMethod } from './attach-method'
import { needsAuthentication } from './confirm-intent'
import { recordEvent } from './record-event'

type Setup = { intent: Stripe.SetupIntent; instrument: Instrument; returnUrl: string | null }

/** Makes a payment method ready for later payments; the setup intent in the store says how far it came. */
export function confirmSetup(world: World, cause: Cause, { intent, instrument, returnUrl }: Setup): void {
  if (instrument.behaviour.failsWhenSaved) return failSetup(world, cause, { intent, instrument })
  if (!needsAuthentication(instrument)) return completeSetup(world, cause, { intent, instrument })
  const url = `${world.config.publicUrl}/sandbox/stripe/authenticate/${intent.id}`
  const waiting: Stripe.SetupIntent = {
    ...intent,
    status: 'requires_action',
    payment_method: instrument.id,
    next_action:
      returnUrl === null
        ? { type: 'use_stripe_sdk', use_stripe_sdk: {} }
        : { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } },
  }
  world.store.put('setupIntents', waiting)
  recordEvent(world, cause, { type: 'setup_intent.requires_action', object: waiting })
}

/** The payer answers the bank's question; an intent that waits for no answer is left alone. */
export function answerSetup(world: World, cause: Cause, answer: { intentId: string; isYes: boolean }): void {
  const intent = world.store.find('setupIntents', answer.intentId)
  if (intent?.status !== 'requires_action' || typeof intent.payment_method !== 'string') return
  const instrument = world.store.find('instruments', intent.payment_method)
  if (instrument === undefined) return
  if (answer.isYes) completeSetup(world, cause, { intent, instrument })
  else failSetup(world, cause, { intent, instrument })
}

type Part = { intent: Stripe.SetupIntent; instrument: Instrument }

function completeSetup(world: World, cause: Cause, { intent, instrument }: Part): void {
  world.store.put('instruments', { ...instrument, isSetUp: true })
  const method = world.store.find('paymentMethods', instrument.id)
  if (method !== undefined && typeof intent.customer === 'string')
    attachMethod(world, cause, { method, customer: intent.customer })
  const done: Stripe.SetupIntent = {
    ...intent,
    status: 'succeeded',
    payment_method: instrument.id,
    next_action: null,
    last_setup_error: null,
  }
  world.store.put('setupIntents', done)
  recordEvent(world, cause, { type: 'setup_intent.succeeded', object: done })
}

function failSetup(world: World, cause: Cause, { intent, instrument }: Part): void {
  const { failure } = instrument.behaviour
  const failed: Stripe.SetupIntent = {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    last_setup_error:
      failure === null
        ? {
            type: 'invalid_request_error',
            code: 'setup_intent_authentication_failure',
            message: 'The provided payment method has failed authentication. Use another card or try again.',
          }
        : {
            type: 'card_error',
            code: failure.code,
            message: failure.message,
            ...(failure.declineCode === null ? {} : { decline_code: failure.declineCode }),
          },
  }
  world.store.put('setupIntents', failed)
  recordEvent(world, cause, { type: 'setup_intent.setup_failed', object: failed })
}
