import type Stripe from 'stripe'
import { z } from 'zod'
import { attachMethod } from '../machine/attach-method'
import { detachMethod } from '../machine/detach-method'
import { findInstrument } from '../machine/find-instrument'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { expand, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject, StripeError } from '../wire/stripe-error'
import type { World } from '../world'

const kind = z.enum(['card', 'us_bank_account'])

function getMethod(world: World, id: string): Stripe.PaymentMethod {
  const method = world.store.find('paymentMethods', id)
  if (method === undefined) throw noSuchObject('PaymentMethod', id, 'payment_method')
  return method
}

function listMethods(world: World, { customer, type }: { customer: string; type: string | undefined }) {
  return world.store
    .list('paymentMethods')
    .filter((method) => method.customer === customer)
    .filter((method) => type === undefined || method.type === type)
}

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/payment_methods/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getMethod(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/payment_methods',
  parameters: z.strictObject({ ...paging, customer: text, type: kind.optional() }),
  run: ({ world, parameters }) => {
    const { customer, type } = parameters
    return listObjects(listMethods(world, { customer, type }), parameters, '/v1/payment_methods')
  },
})

const listOfCustomer = defineEndpoint({
  method: 'GET',
  path: '/v1/customers/:id/payment_methods',
  parameters: z.strictObject({ ...paging, type: kind.optional() }),
  run: ({ world, id, parameters }) => {
    if (world.store.find('customers', id) === undefined) throw noSuchObject('customer', id)
    const methods = listMethods(world, { customer: id, type: parameters.type })
    return listObjects(methods, parameters, `/v1/customers/${id}/payment_methods`)
  },
})

const attach = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_methods/:id/attach',
  parameters: z.strictObject({ customer: text, expand }),
  run: ({ world, id, cause, parameters }) => {
    const { customer } = parameters
    if (world.store.find('customers', customer) === undefined) throw noSuchObject('customer', customer, 'customer')
    const { id: methodId, behaviour } = findInstrument(world, id)
    if (behaviour.failsWhenSaved && behaviour.failure !== null)
      throw new StripeError(402, {
        type: 'card_error',
        code: behaviour.failure.code,
        message: behaviour.failure.message,
        ...(behaviour.failure.declineCode === null ? {} : { decline_code: behaviour.failure.declineCode }),
      })
    const method = getMethod(world, methodId)
    if (method.customer !== null && method.customer !== customer)
      throw invalidRequest('The payment method you provided has already been attached to a customer.')
    return attachMethod(world, cause, { method, customer })
  },
})

const detach = defineEndpoint({
  method: 'POST',
  path: '/v1/payment_methods/:id/detach',
  parameters: z.strictObject({ expand }),
  run: ({ world, id, cause }) => {
    const method = getMethod(world, id)
    if (method.customer === null)
      throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.')
    return detachMethod(world, cause, method)
  },
})

export const paymentMethodEndpoints = [retrieve, list, listOfCustomer, attach, detach]
