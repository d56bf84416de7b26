import type Stripe from 'stripe'
import { buildCustomer } from '../objects/build-customer'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

type Payer = { session: Stripe.Checkout.Session; instrument: Instrument }

/** Makes a customer of a payer who came without one, where the session wants that: to keep them, or to write an invoice. */
export function adoptPayer(world: World, cause: Cause, { session, instrument }: Payer): Stripe.Checkout.Session {
  const isWanted = session.customer_creation === 'always' || session.invoice_creation?.enabled === true
  if (session.customer !== null || !isWanted) return session
  const customer: Stripe.Customer = buildCustomer({
    createdSeconds: world.clock.nowSeconds(),
    email: session.customer_email ?? instrument.email,
    name: instrument.name,
    phone: null,
    description: null,
    address: null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    metadata: {},
  })
  world.store.put('customers', customer)
  recordEvent(world, cause, { type: 'customer.created', object: customer })
  return { ...session, customer: customer.id }
}
