import type Stripe from 'stripe'
import { getDb } from '@/lib/db'

/** Makes an organization one that has bought: a customer at the payment provider with a card and a tax id. */
export async function saveBilling({ stripe, organizationId }: { stripe: Stripe; organizationId: string }) {
  const customer = await stripe.customers.create({ metadata: { organization_id: organizationId } })
  await getDb().organization.update({ where: { id: organizationId }, data: { stripeCustomerId: customer.id } })
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id })
  const taxId = await stripe.customers.createTaxId(customer.id, { type: 'eu_vat', value: 'DE123456789' })
  return { 'payment-methods': card.id, 'billing-details/tax-ids': taxId.id }
}
