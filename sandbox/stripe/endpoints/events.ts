import { z } from 'zod'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { created, expand, paging, text } from '../wire/parameters'
import { noSuchObject } from '../wire/stripe-error'

const retrieveEvent = defineEndpoint({
  method: 'GET',
  path: '/v1/events/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => {
    const event = world.store.find('events', id)
    if (event === undefined) throw noSuchObject('event', id)
    return event
  },
})

const listEvents = defineEndpoint({
  method: 'GET',
  path: '/v1/events',
  parameters: z.strictObject({
    ...paging,
    created,
    type: text.optional(),
    types: z.array(text).max(20).optional(),
    delivery_success: z.enum(['true', 'false']).optional(),
  }),
  run: ({ world, parameters }) => {
    const { type, types, delivery_success: delivered } = parameters
    const matching = world.store
      .list('events')
      .filter((event) => type === undefined || event.type === type)
      .filter((event) => types === undefined || types.includes(event.type))
      .filter((event) => delivered === undefined || (event.pending_webhooks === 0) === (delivered === 'true'))
    return listObjects(matching, parameters, '/v1/events')
  },
})

export const eventEndpoints = [retrieveEvent, listEvents]
