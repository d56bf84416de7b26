import type Stripe from 'stripe'
import { createId } from '../create-id'

type CustomerFields = {
  createdSeconds: number
  email: string | null
  name: string | null
  phone: string | null
  description: string | null
  address: Stripe.Address | null
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
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    next_invoice_sequence: 1,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...fields,
  } satisfies Stripe.Customer
}
