import type Stripe from 'stripe'
import type { WireInvoice } from '../store/tables'
import type { Cause, World } from '../world'
import { addInvoiceLine, addInvoiceTax, creditInvoice, draftInvoice, finalizeInvoice } from './write-invoice'

type Wanted = {
  session: Stripe.Checkout.Session
  customer: Stripe.Customer
  wanted: Stripe.Checkout.Session.InvoiceCreation
}

function draftOf(world: World, cause: Cause, { session, customer, wanted }: Wanted): WireInvoice {
  const { custom_fields: customFields, description, footer, metadata } = wanted.invoice_data
  let invoice = draftInvoice(world, cause, {
    customer,
    currency: session.currency ?? 'usd',
    description,
    footer,
    customFields,
    metadata: metadata ?? {},
  })
  for (const item of world.store.find('lineItems', session.id)?.items ?? [])
    invoice = addInvoiceLine(world, invoice, {
      amount: item.amount_total,
      description: item.description,
      quantity: item.quantity ?? 1,
    })
  return invoice
}

/** Writes the invoice of a paid session that asked for one, and names it there. */
export function invoiceSession(world: World, cause: Cause, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const wanted = session.invoice_creation
  const customer = typeof session.customer === 'string' ? world.store.find('customers', session.customer) : undefined
  if (wanted?.enabled !== true || session.invoice !== null || customer === undefined) return session
  const draft = draftOf(world, cause, { session, customer, wanted })
  const tax = session.total_details?.amount_tax ?? 0
  const taxed = session.automatic_tax.enabled ? addInvoiceTax(world, draft, tax) : draft
  const invoice = finalizeInvoice(world, cause, taxed)
  creditInvoice(world, cause, { invoice, amount: session.amount_total ?? 0 })
  return { ...session, invoice: invoice.id }
}
