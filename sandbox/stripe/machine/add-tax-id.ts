import type Stripe from 'stripe'
import { buildTaxId } from '../objects/build-tax-id'
import { invalidRequest } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'
import { isTaxIdOf, verifyTaxId } from './tax-id-rules'

type Given = { customer: string; type: string; value: string }

/** As many as Stripe shows on an invoice of one customer. */
const TAX_IDS_MAX = 5

export function listTaxIds(world: World, customer: string): Stripe.TaxId[] {
  return world.store.list('taxIds').filter((taxId) => taxId.customer === customer)
}

/** Notes a tax id with a customer. @throws StripeError tax_id_invalid for another form than its type has */
export function addTaxId(world: World, cause: Cause, given: Given): Stripe.TaxId {
  const { customer, type } = given
  const value = given.value.trim().toUpperCase()
  if (!isTaxIdOf(type, value))
    throw invalidRequest(`Invalid value for ${type}.`, { param: 'value', code: 'tax_id_invalid' })
  const known = listTaxIds(world, customer)
  if (known.some((taxId) => taxId.type === type && taxId.value === value))
    throw invalidRequest('The customer already has this tax ID.', { param: 'value', code: 'resource_already_exists' })
  if (known.length >= TAX_IDS_MAX)
    throw invalidRequest(`A customer can have at most ${TAX_IDS_MAX} tax IDs.`, { param: 'value' })
  const status = verifyTaxId(type, value)
  const taxId: Stripe.TaxId = buildTaxId({ customer, type, value, status, createdSeconds: world.clock.nowSeconds() })
  world.store.put('taxIds', taxId)
  recordEvent(world, cause, { type: 'customer.tax_id.created', object: taxId })
  return taxId
}
