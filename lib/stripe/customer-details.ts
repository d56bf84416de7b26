import type Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { callStripe } from './call-stripe'
import { callStripeForForm } from './call-stripe-for-form'
import { readId } from './read-objects'

type CustomerAddress = Record<'line1' | 'line2' | 'city' | 'state' | 'postal_code' | 'country', string | null>

/** Whom invoices name. Null = nothing. */
export type CustomerDetails = {
  name: string | null
  email: string | null
  address: CustomerAddress | null
  /** The buyer's own number, printed on every invoice. */
  purchaseOrder: string | null
}

export type TaxIdFacts = { id: string; type: string; value: string; verification: string | null }

const PURCHASE_ORDER = 'PO number'
const TAX_IDS_MAX = 20

const ADDRESS_PARTS = ['line1', 'line2', 'city', 'state', 'postal_code', 'country'] as const
const FIELDS = Object.fromEntries([
  ['name', 'name'],
  ['email', 'email'],
  ...ADDRESS_PARTS.map((part) => [`address[${part}]`, `address.${part}`]),
  ['address', 'address'],
  ['invoice_settings[custom_fields][0][value]', 'purchase_order'],
]) as Record<string, string>

function toDetails(customer: Stripe.Customer): CustomerDetails {
  const { address, name = null, email, invoice_settings: settings } = customer
  const order = settings.custom_fields?.find((field) => field.name === PURCHASE_ORDER)
  const parts = ADDRESS_PARTS.map((part) => [part, address?.[part] ?? null] as const)
  return {
    name,
    email,
    // Object.fromEntries forgets the names of the keys; ADDRESS_PARTS lists them all.
    address: address ? (Object.fromEntries(parts) as CustomerAddress) : null,
    purchaseOrder: order?.value ?? null,
  }
}

/** @throws AppError not_found, as `callStripe` */
export async function getCustomerDetails(customerId: string): Promise<CustomerDetails> {
  const customer = await callStripe((stripe) => stripe.customers.retrieve(customerId))
  if (customer.deleted) throw new AppError('not_found', 'Stripe does not know this customer any more.')
  return toDetails(customer)
}

/** Replaces the details as a whole; an empty text is Stripe's way to clear. @throws AppError invalid_request (names the field) */
export async function updateCustomerDetails(customerId: string, details: CustomerDetails): Promise<CustomerDetails> {
  const { name, email, address, purchaseOrder } = details
  const parts = ADDRESS_PARTS.map((part) => [part, address?.[part] ?? ''] as const)
  const parameters: Stripe.CustomerUpdateParams = {
    name: name ?? '',
    email: email ?? '',
    address: address === null ? '' : Object.fromEntries(parts),
    invoice_settings: {
      custom_fields: purchaseOrder === null ? '' : [{ name: PURCHASE_ORDER, value: purchaseOrder }],
    },
  }
  return toDetails(await callStripeForForm(FIELDS, (stripe) => stripe.customers.update(customerId, parameters)))
}

function toFacts({ id, type, value, verification }: Stripe.TaxId): TaxIdFacts {
  return { id, type, value, verification: verification?.status ?? null }
}

const ownedBy = (customer: string) => ({ type: 'customer' as const, customer })

/** Oldest first. @throws AppError as `callStripe` */
export async function listTaxIds(customerId: string): Promise<TaxIdFacts[]> {
  const question = { owner: ownedBy(customerId), limit: TAX_IDS_MAX }
  const { data } = await callStripe((stripe) => stripe.taxIds.list(question))
  return data.map(toFacts).reverse()
}

/** Stripe knows the form of every type. @throws AppError invalid_request (names the field), as `callStripe` */
export async function createTaxId(customerId: string, taxId: { type: string; value: string }): Promise<TaxIdFacts> {
  const fields = { type: 'type', value: 'value' }
  const parameters = { ...taxId, owner: ownedBy(customerId) }
  return toFacts(await callStripeForForm(fields, (stripe) => stripe.taxIds.create(parameters)))
}

/** Whose tax id it is; null for nobody's. @throws AppError not_found, as `callStripe` */
export async function getTaxIdOwner(taxIdId: string): Promise<string | null> {
  const { customer } = await callStripe((stripe) => stripe.taxIds.retrieve(taxIdId))
  return readId(customer)
}

/** @throws AppError as `callStripe` */
export async function deleteTaxId(taxIdId: string): Promise<void> {
  await callStripe((stripe) => stripe.taxIds.del(taxIdId))
}
