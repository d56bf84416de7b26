import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

/** Takes a payment method from its customer for good; as the default it is forgotten too. */
export function detachMethod(world: World, cause: Cause, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const detached: Stripe.PaymentMethod = { ...method, customer: null }
  world.store.put('paymentMethods', detached)
  const instrument = world.store.find('instruments', method.id)
  if (instrument !== undefined) world.store.put('instruments', { ...instrument, isDetached: true })
  recordEvent(world, cause, {
    type: 'payment_method.detached',
    object: detached,
    previous: { customer: method.customer },
  })
  const customer = typeof method.customer === 'string' ? world.store.find('customers', method.customer) : undefined
  if (customer?.invoice_settings.default_payment_method !== method.id) return detached
  const changed: Stripe.Customer = {
    ...customer,
    invoice_settings: { ...customer.invoice_settings, default_payment_method: null },
  }
  world.store.put('customers', changed)
  recordEvent(world, cause, {
    type: 'customer.updated',
    object: changed,
    previous: { invoice_settings: customer.invoice_settings },
  })
  return detached
}
