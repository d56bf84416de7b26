import type Stripe from 'stripe'
import { createId } from '../create-id'

type SetupIntentFields = Pick<
  Stripe.SetupIntent,
  'created' | 'customer' | 'description' | 'metadata' | 'payment_method' | 'status' | 'usage'
>

export function buildSetupIntent(fields: SetupIntentFields) {
  const id = createId('seti')
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${createId('', 25).slice(1)}`,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    next_action: null,
    on_behalf_of: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    single_use_mandate: null,
    ...fields,
  } satisfies Stripe.SetupIntent
}
