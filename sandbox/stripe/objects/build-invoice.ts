import type Stripe from 'stripe'
import { createId } from '../create-id'
import type { WireInvoice, WireInvoiceLine } from '../store/tables'

type LineFields = {
  invoice: string | null
  amount: number
  currency: string
  description: string | null
  quantity: number
  atSeconds: number
}

/** One line of an invoice; an amount that belongs to no price. */
export function buildInvoiceLine({ invoice, amount, currency, description, quantity, atSeconds }: LineFields) {
  return {
    id: createId('il'),
    object: 'line_item',
    amount,
    currency,
    description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
    metadata: {},
    parent: null,
    period: { start: atSeconds, end: atSeconds },
    pretax_credit_amounts: [],
    pricing: null,
    quantity,
    quantity_decimal: String(quantity),
    subscription: null,
    subtotal: amount,
    taxes: [],
  } satisfies WireInvoiceLine
}

export type InvoiceFields = Pick<
  Stripe.Invoice,
  | 'collection_method'
  | 'custom_fields'
  | 'customer'
  | 'customer_address'
  | 'customer_email'
  | 'customer_name'
  | 'customer_tax_ids'
  | 'description'
  | 'footer'
  | 'metadata'
  | 'currency'
  | 'created'
>

/** What nothing in this sandbox gives a value to, or only later. */
const NOTHING_YET = {
  account_tax_ids: null,
  application: null,
  automatically_finalizes_at: null,
  customer_account: null,
  customer_phone: null,
  customer_shipping: null,
  default_payment_method: null,
  default_source: null,
  due_date: null,
  effective_at: null,
  ending_balance: null,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  last_finalization_error: null,
  latest_revision: null,
  next_payment_attempt: null,
  number: null,
  on_behalf_of: null,
  parent: null,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  statement_descriptor: null,
  test_clock: null,
  webhooks_delivered_at: null,
} satisfies Partial<WireInvoice>

/** A draft without lines; what it says about its customer is copied now and stays. */
export function buildInvoice(fields: InvoiceFields) {
  const id = createId('in')
  return {
    ...NOTHING_YET,
    id,
    object: 'invoice',
    account_country: 'US',
    account_name: 'Causeway Sandbox',
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    billing_reason: 'manual',
    customer_tax_exempt: 'none',
    default_tax_rates: [],
    discounts: [],
    issuer: { type: 'self' },
    lines: { object: 'list', data: [], has_more: false, url: `/v1/invoices/${id}/lines` },
    livemode: false,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: fields.created,
    period_start: fields.created,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    ...fields,
  } satisfies WireInvoice
}
