import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { listTaxIds } from './add-tax-id'
import { adoptPayer } from './adopt-payer'
import { invoiceSession } from './invoice-session'
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

/** What the session tells about its payer: the customer as it is now, else what was typed in. */
function describePayer(world: World, session: Stripe.Checkout.Session, instrument: Instrument) {
  const customer = typeof session.customer === 'string' ? world.store.find('customers', session.customer) : undefined
  const { address = null, business_name = null, individual_name = null, email, name } = customer ?? {}
  return {
    address,
    business_name,
    individual_name,
    email: email ?? instrument.email,
    name: name ?? instrument.name,
    phone: null,
    tax_exempt: customer?.tax_exempt ?? 'none',
    tax_ids: listTaxIds(world, customer?.id ?? '').map(({ type, value }) => ({ type, value })),
  } satisfies Stripe.Checkout.Session.CustomerDetails
}

/** The payer is done with the page; with a bank debit the money comes, or does not, days after. */
export function completeSession(world: World, cause: Cause, { session, instrument, state }: Completion): void {
  const adopted = adoptPayer(world, cause, { session, instrument })
  const isPaid = state === 'paid' || state === 'late'
  const completed: Stripe.Checkout.Session = {
    ...(isPaid ? invoiceSession(world, cause, adopted) : adopted),
    status: 'complete',
    payment_status: PAYMENT_STATUS[state],
    url: null,
    customer_details: session.customer_details ?? describePayer(world, adopted, instrument),
  }
  world.store.put('sessions', completed)
  const type = state === 'late' ? 'checkout.session.async_payment_succeeded' : 'checkout.session.completed'
  recordEvent(world, cause, { type, object: completed })
}
