import type Stripe from 'stripe'
import { z } from 'zod'
import { recordEvent } from '../machine/record-event'
import { buildCustomer } from '../objects/build-customer'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { clearableText, created, expand, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import { mergeMetadata } from '../wire/merge-metadata'
import type { World } from '../world'

const fields = {
  email: clearableText.optional(),
  name: clearableText.optional(),
  phone: clearableText.optional(),
  description: clearableText.optional(),
  address: z
    .union([
      z.literal('').transform(() => null),
      z
        .strictObject({
          line1: clearableText.optional(),
          line2: clearableText.optional(),
          city: clearableText.optional(),
          state: clearableText.optional(),
          postal_code: clearableText.optional(),
          country: clearableText.optional(),
        })
        .transform((given) => ({
          line1: given.line1 ?? null,
          line2: given.line2 ?? null,
          city: given.city ?? null,
          state: given.state ?? null,
          postal_code: given.postal_code ?? null,
          country: given.country ?? null,
        })),
    ])
    .optional(),
  invoice_settings: z.strictObject({ default_payment_method: clearableText.optional() }).optional(),
  metadata: z.union([z.literal(''), metadata]).optional(),
  expand,
}

function getCustomer(world: World, id: string): Stripe.Customer {
  const customer = world.store.find('customers', id)
  if (customer === undefined) throw noSuchObject('customer', id)
  return customer
}

/** Only a payment method that is saved with the customer can be the default. */
function chooseDefault(world: World, customer: Stripe.Customer, methodId: string | null) {
  const isOwn = methodId === null || world.store.find('paymentMethods', methodId)?.customer === customer.id
  if (isOwn) return { ...customer.invoice_settings, default_payment_method: methodId }
  throw invalidRequest(`The customer does not have a payment method with the ID ${methodId}.`, {
    param: 'invoice_settings[default_payment_method]',
    code: 'resource_missing',
  })
}

const createCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers',
  parameters: z.strictObject(fields),
  run: ({ world, parameters, cause }) => {
    const customer: Stripe.Customer = buildCustomer({
      createdSeconds: world.clock.nowSeconds(),
      email: parameters.email ?? null,
      name: parameters.name ?? null,
      phone: parameters.phone ?? null,
      description: parameters.description ?? null,
      address: parameters.address ?? null,
      metadata: mergeMetadata({}, parameters.metadata),
    })
    world.store.put('customers', customer)
    recordEvent(world, cause, { type: 'customer.created', object: customer })
    return customer
  },
})

const retrieveCustomer = defineEndpoint({
  method: 'GET',
  path: '/v1/customers/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getCustomer(world, id),
})

const updateCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers/:id',
  parameters: z.strictObject(fields),
  run: ({ world, parameters, id, cause }) => {
    const before = getCustomer(world, id)
    const { expand: _expand, metadata: changes, invoice_settings: settings, ...given } = parameters
    const methodId = settings?.default_payment_method
    const changed = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...(methodId === undefined ? {} : { invoice_settings: chooseDefault(world, before, methodId) }),
    }
    const customer: Stripe.Customer = { ...before, ...changed, metadata: mergeMetadata(before.metadata, changes) }
    const names = changes === undefined ? Object.keys(changed) : [...Object.keys(changed), 'metadata']
    const previous = Object.fromEntries(Object.entries(before).filter(([name]) => names.includes(name)))
    world.store.put('customers', customer)
    recordEvent(world, cause, { type: 'customer.updated', object: customer, previous })
    return customer
  },
})

const listCustomers = defineEndpoint({
  method: 'GET',
  path: '/v1/customers',
  parameters: z.strictObject({ ...paging, created, email: text.optional() }),
  run: ({ world, parameters }) => {
    const { email } = parameters
    const all = world.store.list('customers')
    const matching = email === undefined ? all : all.filter((customer) => customer.email === email)
    return listObjects(matching, parameters, '/v1/customers')
  },
})

export const customerEndpoints = [createCustomer, retrieveCustomer, updateCustomer, listCustomers]
