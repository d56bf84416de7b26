import type { Instrument } from '../store/tables'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'
import { createCard } from './create-instrument'
import { findTestCardNumber } from './test-cards'

/** Test cards by id expire far from now. */
const TEST_CARD_EXPIRY = { expMonth: 12, expYear: 2034 }

/**
 * What pays under a payment method's id; Stripe's `pm_card_…` test ids make a new card each time.
 * @throws StripeError 404, 400 for one that was detached
 */
export function findInstrument(world: World, paymentMethodId: string): Instrument {
  const known = world.store.find('instruments', paymentMethodId)
  if (known?.isDetached === true)
    throw invalidRequest(
      'The payment method you provided was detached from a customer. It may not be used again; use another one.',
      { param: 'payment_method' },
    )
  if (known !== undefined) return known
  const number = findTestCardNumber(paymentMethodId)
  if (number === undefined) throw noSuchObject('PaymentMethod', paymentMethodId, 'payment_method')
  return createCard(world, { ...TEST_CARD_EXPIRY, number, name: '', email: '' })
}
