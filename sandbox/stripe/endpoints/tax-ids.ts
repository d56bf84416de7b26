import type Stripe from 'stripe'
import { z } from 'zod'
import { addTaxId, listTaxIds } from '../machine/add-tax-id'
import { recordEvent } from '../machine/record-event'
import { TAX_ID_TYPES } from '../machine/tax-id-rules'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { expand, paging, text } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

const owner = z.strictObject({
  type: z.literal('customer', 'This sandbox knows tax ids of customers only'),
  customer: text,
})
const taxId = { type: z.enum(TAX_ID_TYPES, 'This sandbox does not know this type of tax id'), value: text }

function requireCustomer(world: World, id: string, param: string): string {
  if (world.store.find('customers', id) === undefined) throw noSuchObject('customer', id, param)
  return id
}

function getTaxId(world: World, id: string): Stripe.TaxId {
  const found = world.store.find('taxIds', id)
  if (found === undefined) throw noSuchObject('tax_id', id)
  return found
}

const create = defineEndpoint({
  method: 'POST',
  path: '/v1/tax_ids',
  parameters: z.strictObject({ ...taxId, owner, expand }),
  run: ({ world, cause, parameters }) => {
    const customer = requireCustomer(world, parameters.owner.customer, 'owner[customer]')
    return addTaxId(world, cause, { customer, type: parameters.type, value: parameters.value })
  },
})

const createOfCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers/:id/tax_ids',
  parameters: z.strictObject({ ...taxId, expand }),
  run: ({ world, id, cause, parameters }) => {
    const customer = requireCustomer(world, id, 'customer')
    return addTaxId(world, cause, { customer, type: parameters.type, value: parameters.value })
  },
})

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/tax_ids/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getTaxId(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/tax_ids',
  parameters: z.strictObject({ ...paging, owner }),
  run: ({ world, parameters }) => {
    const customer = requireCustomer(world, parameters.owner.customer, 'owner[customer]')
    return listObjects(listTaxIds(world, customer), parameters, '/v1/tax_ids')
  },
})

const listOfCustomer = defineEndpoint({
  method: 'GET',
  path: '/v1/customers/:id/tax_ids',
  parameters: z.strictObject(paging),
  run: ({ world, id, parameters }) => {
    requireCustomer(world, id, 'customer')
    return listObjects(listTaxIds(world, id), parameters, `/v1/customers/${id}/tax_ids`)
  },
})

const remove = defineEndpoint({
  method: 'DELETE',
  path: '/v1/tax_ids/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id, cause }) => {
    const gone = getTaxId(world, id)
    world.store.remove('taxIds', id)
    recordEvent(world, cause, { type: 'customer.tax_id.deleted', object: gone })
    return { id, object: 'tax_id', deleted: true } satisfies Stripe.DeletedTaxId
  },
})

export const taxIdEndpoints = [create, createOfCustomer, retrieve, list, listOfCustomer, remove]
