import type Stripe from 'stripe'
import { z } from 'zod'
import { detachMethod } from '../machine/detach-method'
import { recordEvent } from '../machine/record-event'
import { defineEndpoint } from '../wire/define-endpoint'
import { noSuchObject } from '../wire/stripe-error'

/** For good: saved payment methods go with the customer; its payments stay and can still be listed. */
const deleteCustomer = defineEndpoint({
  method: 'DELETE',
  path: '/v1/customers/:id',
  parameters: z.strictObject({ expand: z.array(z.string()).optional() }),
  run: ({ world, id, cause }) => {
    const customer = world.store.find('customers', id)
    if (customer === undefined) throw noSuchObject('customer', id)
    for (const method of world.store.list('paymentMethods').filter((candidate) => candidate.customer === id))
      detachMethod(world, cause, method)
    const deleted: Stripe.DeletedCustomer = { id, object: 'customer', deleted: true }
    world.store.remove('customers', id)
    world.store.put('deletedCustomers', deleted)
    recordEvent(world, cause, { type: 'customer.deleted', object: customer })
    return deleted
  },
})

export const deleteCustomerEndpoints = [deleteCustomer]
