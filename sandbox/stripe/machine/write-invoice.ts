import type Stripe from 'stripe'
import { buildInvoice, buildInvoiceLine } from '../objects/build-invoice'
import type { WireInvoice } from '../store/tables'
import type { Cause, World } from '../world'
import { listTaxIds } from './add-tax-id'
import { recordEvent } from './record-event'

type Draft = {
  customer: Stripe.Customer
  currency: string
  description: string | null
  footer: string | null
  metadata: Record<string, string>
  customFields: Stripe.Invoice.CustomField[] | null
}

type InvoiceEvent =
  'invoice.created' | 'invoice.finalized' | 'invoice.updated' | 'invoice.paid' | 'invoice.payment_succeeded'

/** The wire has decimals as text; the SDK's type of an event's object has them as objects. */
const happening = (type: InvoiceEvent, invoice: WireInvoice) => ({ type, object: invoice as unknown as Stripe.Invoice })

/** Begins an invoice with what is known of its customer now; later changes there do not reach it. */
export function draftInvoice(world: World, cause: Cause, draft: Draft): WireInvoice {
  const { customer, metadata, currency } = draft
  const invoice: WireInvoice = buildInvoice({
    collection_method: 'charge_automatically',
    created: world.clock.nowSeconds(),
    currency,
    custom_fields: draft.customFields ?? customer.invoice_settings.custom_fields,
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_tax_ids: listTaxIds(world, customer.id).map(({ type, value }) => ({ type, value })),
    description: draft.description,
    footer: draft.footer ?? customer.invoice_settings.footer,
    metadata,
  })
  world.store.put('invoices', invoice)
  recordEvent(world, cause, happening('invoice.created', invoice))
  return invoice
}

type Line = { amount: number; description: string | null; quantity: number }

/** Adds a line to a draft. */
export function addInvoiceLine(world: World, invoice: WireInvoice, line: Line): WireInvoice {
  const { id, currency } = invoice
  const added = buildInvoiceLine({ ...line, invoice: id, currency, atSeconds: world.clock.nowSeconds() })
  const amount = invoice.total + line.amount
  const grown: WireInvoice = {
    ...invoice,
    lines: { ...invoice.lines, data: [...invoice.lines.data, added] },
    subtotal: amount,
    subtotal_excluding_tax: amount,
    total_excluding_tax: amount,
    total: amount,
    amount_due: amount,
    amount_remaining: amount,
  }
  world.store.put('invoices', grown)
  return grown
}

/** Adds tax on top of everything. */
export function addInvoiceTax(world: World, invoice: WireInvoice, tax: number): WireInvoice {
  const total = invoice.subtotal + tax
  const taxed: WireInvoice = {
    ...invoice,
    automatic_tax: { ...invoice.automatic_tax, enabled: true, status: 'complete', provider: 'stripe' },
    total,
    amount_due: total,
    amount_remaining: total,
    total_taxes: [
      {
        amount: tax,
        tax_behavior: 'exclusive',
        tax_rate_details: null,
        taxability_reason: 'standard_rated',
        taxable_amount: invoice.subtotal,
        type: 'tax_rate_details',
      },
    ],
  }
  world.store.put('invoices', taxed)
  return taxed
}

function takeNumber(world: World, customerId: WireInvoice['customer']): string {
  const customer = typeof customerId === 'string' ? world.store.find('customers', customerId) : undefined
  const sequence = customer?.next_invoice_sequence ?? 1
  if (customer !== undefined) world.store.put('customers', { ...customer, next_invoice_sequence: sequence + 1 })
  return `${customer?.invoice_prefix ?? 'SANDBOX'}-${String(sequence).padStart(4, '0')}`
}

/** Gives a draft its number and its two addresses; from now on it does not change. */
export function finalizeInvoice(world: World, cause: Cause, draft: WireInvoice): WireInvoice {
  const now = world.clock.nowSeconds()
  const page = `${world.config.publicUrl}/sandbox/stripe/invoices/${draft.id}`
  const invoice: WireInvoice = {
    ...draft,
    number: takeNumber(world, draft.customer),
    status: 'open',
    effective_at: now,
    ending_balance: 0,
    hosted_invoice_url: page,
    invoice_pdf: `${page}/pdf`,
    status_transitions: { ...draft.status_transitions, finalized_at: now },
  }
  world.store.put('invoices', invoice)
  recordEvent(world, cause, happening('invoice.finalized', invoice))
  return invoice
}

/** Money that came for an open invoice, from outside of it. */
export function creditInvoice(
  world: World,
  cause: Cause,
  { invoice, amount }: { invoice: WireInvoice; amount: number },
) {
  const paid = invoice.amount_paid + amount
  const isPaid = paid >= invoice.amount_due
  const credited: WireInvoice = {
    ...invoice,
    status: isPaid ? 'paid' : 'open',
    attempted: true,
    amount_paid: paid,
    amount_remaining: Math.max(0, invoice.amount_due - paid),
    amount_overpaid: Math.max(0, paid - invoice.amount_due),
    status_transitions: { ...invoice.status_transitions, paid_at: isPaid ? world.clock.nowSeconds() : null },
  }
  world.store.put('invoices', credited)
  recordEvent(world, cause, happening('invoice.updated', credited))
  if (!isPaid) return credited
  recordEvent(world, cause, happening('invoice.paid', credited))
  recordEvent(world, cause, happening('invoice.payment_succeeded', credited))
  return credited
}
