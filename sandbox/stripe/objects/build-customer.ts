import type Stripe from 'stripe'
import { createId } from '../create-id'

type CustomerFields = {
  createdSeconds: number
  email: string | null
  name: string | null
  phone: string | null
  description: string | null
  address: Stripe.Address | null
  invoice_settings: Stripe.Customer.InvoiceSettings
  preferred_locales: string[]
  shipping: Stripe.Customer.Shipping | null
  tax_exempt: Stripe.Customer.TaxExempt
  metadata: Record<string, string>
}

export function buildCustomer({ createdSeconds, ...fields }: CustomerFields) {
  return {
    id: createId('cus', 14),
    object: 'customer',
    balance: 0,
    created: createdSeconds,
    currency: null,
    default_source: null,
    delinquent: false,
    discount: null,
    invoice_prefix: createId('', 8).slice(1).toUpperCase(),
    livemode: false,
    next_invoice_sequence: 1,
    test_clock: null,
    ...fields,
  } satisfies Stripe.Customer
}
