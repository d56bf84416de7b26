import type Stripe from 'stripe'
import { z } from 'zod'
import { expireSession } from '../machine/expire-session'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects, toList } from '../wire/list-objects'
import { created, expand, paging, text } from '../wire/parameters'
import { noSuchObject, StripeError } from '../wire/stripe-error'
import type { World } from '../world'
import { createSession } from './create-session'

function getSession(world: World, id: string): Stripe.Checkout.Session {
  const session = world.store.find('sessions', id)
  if (session === undefined) throw noSuchObject('checkout.session', id)
  return session
}

const retrieveSession = defineEndpoint({
  method: 'GET',
  path: '/v1/checkout/sessions/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getSession(world, id),
})

const listSessions = defineEndpoint({
  method: 'GET',
  path: '/v1/checkout/sessions',
  parameters: z.strictObject({
    ...paging,
    created,
    customer: text.optional(),
    payment_intent: text.optional(),
    status: z.enum(['open', 'complete', 'expired']).optional(),
  }),
  run: ({ world, parameters }) => {
    const { customer, payment_intent: intent, status } = parameters
    const matching = world.store
      .list('sessions')
      .filter((session) => customer === undefined || session.customer === customer)
      .filter((session) => intent === undefined || session.payment_intent === intent)
      .filter((session) => status === undefined || session.status === status)
    return listObjects(matching, parameters, '/v1/checkout/sessions')
  },
})

const listLineItems = defineEndpoint({
  method: 'GET',
  path: '/v1/checkout/sessions/:id/line_items',
  parameters: z.strictObject({ limit: paging.limit, expand }),
  run: ({ world, id, parameters }) => {
    getSession(world, id)
    const items = world.store.find('lineItems', id)?.items ?? []
    const limit = parameters.limit ?? 10
    return toList(items.slice(0, limit), `/v1/checkout/sessions/${id}/line_items`, items.length > limit)
  },
})

const expireOpenSession = defineEndpoint({
  method: 'POST',
  path: '/v1/checkout/sessions/:id/expire',
  parameters: z.strictObject({ expand }),
  run: ({ world, id, cause }) => {
    const session = getSession(world, id)
    if (session.status === 'open') return expireSession(world, cause, session)
    throw new StripeError(400, {
      type: 'invalid_request_error',
      message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status ?? 'none'}.`,
    })
  },
})

export const checkoutSessionEndpoints = [createSession, retrieveSession, listSessions, listLineItems, expireOpenSession]
