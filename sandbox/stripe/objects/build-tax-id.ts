import type Stripe from 'stripe'
import { createId } from '../create-id'

type TaxIdFields = {
  customer: string
  type: string
  value: string
  status: Stripe.TaxId.Verification.Status
  createdSeconds: number
}

/** Types of tax ids begin with their country, but for those of the European Union, whose values do. */
function findCountry(type: string, value: string): string {
  return (type === 'eu_vat' ? value : type).slice(0, 2).toUpperCase()
}

export function buildTaxId({ customer, type, value, status, createdSeconds }: TaxIdFields) {
  const isKnown = status === 'verified'
  return {
    id: createId('txi'),
    object: 'tax_id',
    country: findCountry(type, value),
    created: createdSeconds,
    customer,
    customer_account: null,
    livemode: false,
    owner: { type: 'customer', customer, customer_account: null },
    type,
    value,
    verification: {
      status,
      verified_address: isKnown ? '1 TEST STREET' : null,
      verified_name: isKnown ? 'TEST COMPANY' : null,
    },
  } satisfies Stripe.TaxId
}
