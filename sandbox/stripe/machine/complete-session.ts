import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

type Completion = {
  session: Stripe.Checkout.Session
  instrument: Instrument
  /** `waiting`: a bank debit is under way; `late`: its money has come; `saved`: there was nothing to pay. */
  state: 'paid' | 'waiting' | 'late' | 'saved'
}

/** The session that made a payment intent, if one did. */
export function findSessionOf(world: World, intentId: string): Stripe.Checkout.Session | undefined {
  return world.store.list('sessions').find((session) => session.payment_intent === intentId)
}

const PAYMENT_STATUS = { paid: 'paid', waiting: 'unpaid', late: 'paid', saved: 'no_payment_required' } as const

/** The payer is done with the page; with a bank debit the money comes, or does not, days after. */
export function completeSession(world: World, cause: Cause, { session, instrument, state }: Completion): void {
  const completed: Stripe.Checkout.Session = {
    ...session,
    status: 'complete',
    payment_status: PAYMENT_STATUS[state],
    url: null,
    customer_details: session.customer_details ?? {
      address: null,
      business_name: null,
      email: instrument.email,
      individual_name: null,
      name: instrument.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
  }
  world.store.put('sessions', completed)
  const type = state === 'late' ? 'checkout.session.async_payment_succeeded' : 'checkout.session.completed'
  recordEvent(world, cause, { type, object: completed })
}
