import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { BillingDetails, BillingDetailsInput, TaxIdObject } from '@/lib/schemas/billing-details'
import {
  createTaxId,
  type CustomerDetails,
  deleteTaxId,
  getCustomerDetails,
  getTaxIdOwner,
  listTaxIds,
  type TaxIdFacts,
  updateCustomerDetails,
} from '@/lib/stripe'
import { ensureCustomer } from '../ensure-customer'
import { findCustomerId } from '../payment-methods/require-own-card'

type Buyer = { organizationId: string; userId: string }

/** What a customer is made with, before there is one: saving the form as it is shown must not take it away. */
async function describeNewcomer({ organizationId, userId }: Buyer): Promise<CustomerDetails> {
  const [organization, user] = await Promise.all([
    getDb().organization.findUniqueOrThrow({ where: { id: organizationId } }),
    getDb().user.findUniqueOrThrow({ where: { id: userId } }),
  ])
  return { name: organization.name, email: user.email, address: null, purchaseOrder: null }
}

function toTaxIdObject({ id, type, value, verification }: TaxIdFacts): TaxIdObject {
  return { id, type, value, verification }
}

function toObject({ purchaseOrder, ...details }: CustomerDetails, taxIds: readonly TaxIdFacts[]): BillingDetails {
  return { ...details, purchase_order: purchaseOrder, tax_ids: taxIds.map(toTaxIdObject) }
}

/** What invoices say about the buyer. It is kept at Stripe, which writes them. @throws AppError service_unavailable */
export async function readBillingDetails(buyer: Buyer): Promise<BillingDetails> {
  const customerId = await findCustomerId(buyer)
  if (customerId === null) return toObject(await describeNewcomer(buyer), [])
  const [details, taxIds] = await Promise.all([getCustomerDetails(customerId), listTaxIds(customerId)])
  return toObject(details, taxIds)
}

/** Replaces what later invoices say. @throws AppError invalid_request naming the field, service_unavailable */
export async function saveBillingDetails({
  buyer,
  details,
}: {
  buyer: Buyer
  details: BillingDetailsInput
}): Promise<BillingDetails> {
  const customerId = await ensureCustomer(buyer)
  const { purchase_order: purchaseOrder, ...rest } = details
  const saved = await updateCustomerDetails(customerId, { ...rest, purchaseOrder })
  return toObject(saved, await listTaxIds(customerId))
}

/** Adds a tax id, which Stripe checks. @throws AppError invalid_request naming the field, service_unavailable */
export async function addTaxId({
  buyer,
  type,
  value,
}: {
  buyer: Buyer
  type: string
  value: string
}): Promise<TaxIdObject> {
  return toTaxIdObject(await createTaxId(await ensureCustomer(buyer), { type, value }))
}

/** @throws AppError not_found for any but the organization's own, service_unavailable */
export async function removeTaxId({
  organizationId,
  taxIdId,
}: {
  organizationId: string
  taxIdId: string
}): Promise<void> {
  const customerId = await findCustomerId({ organizationId })
  const owner = customerId === null ? null : await getTaxIdOwner(taxIdId)
  if (customerId === null || owner !== customerId) throw new AppError('not_found', 'There is no such tax id.')
  await deleteTaxId(taxIdId)
}
