import type Stripe from 'stripe'
import type { PayerDetails } from '../machine/collect-details'
import { findTaxIdType, isTaxIdOf } from '../machine/tax-id-rules'
import type { PayFormErrors, PayFormValues } from './read-card-form'

/** Whether the page asks where the payer lives. */
export function asksForAddress(session: Stripe.Checkout.Session): boolean {
  return session.billing_address_collection === 'required' || session.automatic_tax.enabled
}

export function asksForTaxId(session: Stripe.Checkout.Session): boolean {
  return session.tax_id_collection?.enabled === true
}

/** Whether the page offers to keep the card; there has to be somebody to keep it for. */
export function offersToSave(session: Stripe.Checkout.Session): boolean {
  return session.mode === 'payment' && session.saved_payment_method_options?.payment_method_save === 'enabled'
}

function readAddress(values: PayFormValues, errors: PayFormErrors): Stripe.Address {
  const line1 = values.address_line1.trim()
  const city = values.address_city.trim()
  const country = values.address_country.trim().toUpperCase()
  if (line1 === '') errors.address_line1 = 'Enter your address.'
  if (city === '') errors.address_city = 'Enter your city.'
  if (!/^[A-Z]{2}$/.test(country)) errors.address_country = 'Enter a two-letter country code such as DE.'
  return { line1, line2: null, city, state: null, postal_code: values.address_postal_code.trim() || null, country }
}

function readTaxId(values: PayFormValues, country: string | null, errors: PayFormErrors): PayerDetails['taxId'] {
  const value = values.tax_id.trim().toUpperCase()
  if (value === '') return null
  const type = findTaxIdType(country ?? value.slice(0, 2))
  if (type !== undefined && isTaxIdOf(type, value)) return { type, value }
  errors.tax_id = 'This tax ID does not have the form that your country uses.'
  return null
}

type Known = { session: Stripe.Checkout.Session; customer: Stripe.Customer | undefined }

/** Reads what the payer wrote beside the card, or one message per field that needs another look. */
export function readDetails(
  values: PayFormValues,
  { session, customer }: Known,
): { details: PayerDetails } | { errors: PayFormErrors } {
  const errors: PayFormErrors = {}
  const address = asksForAddress(session) ? readAddress(values, errors) : null
  const country = address?.country ?? customer?.address?.country ?? null
  const taxId = asksForTaxId(session) ? readTaxId(values, country, errors) : null
  const businessName = asksForTaxId(session) ? values.business_name.trim() || null : null
  return Object.keys(errors).length > 0 ? { errors } : { details: { address, businessName, taxId } }
}
