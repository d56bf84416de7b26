import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { addTaxId, listTaxIds } from './add-tax-id'
import { recordEvent } from './record-event'
import { calculateTax } from './tax-rates'

/** What the payer wrote beside the card. */
export type PayerDetails = {
  address: Stripe.Address | null
  businessName: string | null
  taxId: { type: string; value: string } | null
}

function changeCustomer(
  world: World,
  cause: Cause,
  change: { customer: Stripe.Customer; details: PayerDetails },
): void {
  const { customer, details } = change
  const isKnown = listTaxIds(world, customer.id).some(({ value }) => value === details.taxId?.value)
  if (details.taxId !== null && !isKnown) addTaxId(world, cause, { customer: customer.id, ...details.taxId })
  if (details.address === null && details.businessName === null) return
  const changed: Stripe.Customer = {
    ...customer,
    address: details.address ?? customer.address ?? null,
    name: details.businessName ?? customer.name ?? null,
  }
  world.store.put('customers', changed)
  const previous = { address: customer.address ?? null, name: customer.name ?? null }
  recordEvent(world, cause, { type: 'customer.updated', object: changed, previous })
}

/** Tax on top, where the session asks for it and the payer's country has one. */
function addTax(session: Stripe.Checkout.Session, country: string | null | undefined): Stripe.Checkout.Session {
  if (!session.automatic_tax.enabled) return session
  const net = session.amount_subtotal ?? 0
  const tax = calculateTax(net, country)
  return {
    ...session,
    amount_total: net + tax,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: tax },
    automatic_tax: { ...session.automatic_tax, provider: 'stripe', status: 'complete' },
  }
}

/** Keeps what the payer wrote with the customer and decides the tax; belongs to the caller's transaction. */
export function collectDetails(
  world: World,
  cause: Cause,
  { session, details }: { session: Stripe.Checkout.Session; details: PayerDetails },
): Stripe.Checkout.Session {
  const find = () =>
    typeof session.customer === 'string' ? world.store.find('customers', session.customer) : undefined
  const customer = find()
  if (customer !== undefined) changeCustomer(world, cause, { customer, details })
  const collected = addTax(session, details.address?.country ?? find()?.address?.country)
  world.store.put('sessions', collected)
  return collected
}
