import { z } from 'zod'
import { defineEndpoint } from '../wire/define-endpoint'
import { expand } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'

const retrieveProduct = defineEndpoint({
  method: 'GET',
  path: '/v1/products/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => {
    const product = world.store.find('products', id)
    if (product === undefined) throw noSuchObject('product', id)
    return product
  },
})

const retrievePrice = defineEndpoint({
  method: 'GET',
  path: '/v1/prices/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => {
    const price = world.store.find('prices', id)
    if (price === undefined) throw noSuchObject('price', id)
    return price
  },
})

export const catalogEndpoints = [retrieveProduct, retrievePrice]
