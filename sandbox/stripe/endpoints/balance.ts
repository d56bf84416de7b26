import { z } from 'zod'
import { buildBalance } from '../objects/build-balance'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { created, currency, expand, paging, text } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'

const onlyExpand = z.strictObject({ expand })

const retrieveBalance = defineEndpoint({
  method: 'GET',
  path: '/v1/balance',
  parameters: onlyExpand,
  run: ({ world }) => buildBalance(world.store.list('balanceTransactions')),
})

const retrieveTransaction = defineEndpoint({
  method: 'GET',
  path: '/v1/balance_transactions/:id',
  parameters: onlyExpand,
  run: ({ world, id }) => {
    const booking = world.store.find('balanceTransactions', id)
    if (booking === undefined) throw noSuchObject('balance transaction', id)
    return booking
  },
})

const listTransactions = defineEndpoint({
  method: 'GET',
  path: '/v1/balance_transactions',
  parameters: z.strictObject({
    ...paging,
    created,
    currency: currency.optional(),
    payout: text.optional(),
    source: text.optional(),
    type: text.optional(),
  }),
  run: ({ world, parameters }) => {
    const { currency: inCurrency, payout, source, type } = parameters
    // Nothing is paid out here, so there is no payout whose bookings could be listed.
    if (payout !== undefined) throw noSuchObject('payout', payout, 'payout')
    const matching = world.store
      .list('balanceTransactions')
      .filter((booking) => source === undefined || booking.source === source)
      .filter((booking) => type === undefined || booking.type === type)
      .filter((booking) => inCurrency === undefined || booking.currency === inCurrency)
    return listObjects(matching, parameters, '/v1/balance_transactions')
  },
})

export const balanceEndpoints = [retrieveBalance, retrieveTransaction, listTransactions]
