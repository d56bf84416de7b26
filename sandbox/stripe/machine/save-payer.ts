import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { attachMethod } from './attach-method'

/** After a payment with `setup_future_usage` its payment method belongs to the customer and pays later without asking. */
export function savePayer(
  world: World,
  cause: Cause,
  { intent, instrument }: { intent: Stripe.PaymentIntent; instrument: Instrument },
): void {
  if (intent.setup_future_usage === null || typeof intent.customer !== 'string') return
  const method = world.store.find('paymentMethods', instrument.id)
  if (method === undefined) return
  world.store.put('instruments', { ...instrument, isSetUp: true })
  const shown: Stripe.PaymentMethod = { ...method, allow_redisplay: instrument.isSavedByPayer ? 'always' : 'limited' }
  attachMethod(world, cause, { method: method.customer === null ? shown : method, customer: intent.customer })
}
