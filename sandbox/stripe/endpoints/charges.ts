import { z } from 'zod'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { created, expand, paging, text } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'

const onlyExpand = z.strictObject({ expand })

const retrieveCharge = defineEndpoint({
  method: 'GET',
  path: '/v1/charges/:id',
  parameters: onlyExpand,
  run: ({ world, id }) => {
    const charge = world.store.find('charges', id)
    if (charge === undefined) throw noSuchObject('charge', id)
    return charge
  },
})

const listCharges = defineEndpoint({
  method: 'GET',
  path: '/v1/charges',
  parameters: z.strictObject({ ...paging, created, customer: text.optional(), payment_intent: text.optional() }),
  run: ({ world, parameters }) => {
    const { customer, payment_intent: intent } = parameters
    const matching = world.store
      .list('charges')
      .filter((charge) => customer === undefined || charge.customer === customer)
      .filter((charge) => intent === undefined || charge.payment_intent === intent)
    return listObjects(matching, parameters, '/v1/charges')
  },
})

const retrieveBalanceTransaction = defineEndpoint({
  method: 'GET',
  path: '/v1/balance_transactions/:id',
  parameters: onlyExpand,
  run: ({ world, id }) => {
    const booking = world.store.find('balanceTransactions', id)
    if (booking === undefined) throw noSuchObject('balance transaction', id)
    return booking
  },
})

const listBalanceTransactions = defineEndpoint({
  method: 'GET',
  path: '/v1/balance_transactions',
  parameters: z.strictObject({ ...paging, created, source: text.optional(), type: text.optional() }),
  run: ({ world, parameters }) => {
    const { source, type } = parameters
    const matching = world.store
      .list('balanceTransactions')
      .filter((booking) => source === undefined || booking.source === source)
      .filter((booking) => type === undefined || booking.type === type)
    return listObjects(matching, parameters, '/v1/balance_transactions')
  },
})

export const chargeEndpoints = [retrieveCharge, listCharges, retrieveBalanceTransaction, listBalanceTransactions]
