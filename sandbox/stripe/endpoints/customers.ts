import type Stripe from 'stripe'
import { z } from 'zod'
import { recordEvent } from '../machine/record-event'
import { buildCustomer } from '../objects/build-customer'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { clearableText, created, expand, metadata, paging, text } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'
import { mergeMetadata } from '../wire/merge-metadata'
import type { World } from '../world'

const fields = {
  email: clearableText.optional(),
  name: clearableText.optional(),
  phone: clearableText.optional(),
  description: clearableText.optional(),
  metadata: z.union([z.literal(''), metadata]).optional(),
  expand,
}

function getCustomer(world: World, id: string): Stripe.Customer {
  const customer = world.store.find('customers', id)
  if (customer === undefined) throw noSuchObject('customer', id)
  return customer
}

const createCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers',
  parameters: z.strictObject(fields),
  run: ({ world, parameters, cause }) => {
    const customer = buildCustomer({
      createdSeconds: world.clock.nowSeconds(),
      email: parameters.email ?? null,
      name: parameters.name ?? null,
      phone: parameters.phone ?? null,
      description: parameters.description ?? null,
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
    const { expand: _expand, metadata: changes, ...given } = parameters
    const changed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
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
