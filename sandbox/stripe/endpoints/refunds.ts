import type Stripe from 'stripe'
import { z } from 'zod'
import { cancelRefund } from '../machine/cancel-refund'
import { recordEvent } from '../machine/record-event'
import { refundCharge } from '../machine/refund-charge'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { created, expand, integer, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

type Target = { charge?: string | undefined; payment_intent?: string | undefined }

function getCharge(world: World, { charge, payment_intent: intentId }: Target): Stripe.Charge {
  if (charge !== undefined) {
    const found = world.store.find('charges', charge)
    if (found === undefined) throw noSuchObject('charge', charge, 'charge')
    return found
  }
  if (intentId === undefined)
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.')
  const intent = world.store.find('paymentIntents', intentId)
  if (intent === undefined) throw noSuchObject('payment_intent', intentId, 'payment_intent')
  const latest =
    typeof intent.latest_charge === 'string' ? world.store.find('charges', intent.latest_charge) : undefined
  if (latest === undefined)
    throw invalidRequest(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`)
  return latest
}

const createRefund = defineEndpoint({
  method: 'POST',
  path: '/v1/refunds',
  parameters: z.strictObject({
    charge: text.optional(),
    payment_intent: text.optional(),
    amount: integer.optional(),
    reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
    metadata: metadata.optional(),
    expand,
  }),
  run: ({ world, parameters, cause }) =>
    refundCharge(world, cause, {
      charge: getCharge(world, parameters),
      amount: parameters.amount,
      reason: parameters.reason ?? null,
      metadata: mergeMetadata({}, parameters.metadata),
    }),
})

function getRefund(world: World, id: string): Stripe.Refund {
  const refund = world.store.find('refunds', id)
  if (refund === undefined) throw noSuchObject('refund', id)
  return refund
}

const retrieveRefund = defineEndpoint({
  method: 'GET',
  path: '/v1/refunds/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getRefund(world, id),
})

const updateRefund = defineEndpoint({
  method: 'POST',
  path: '/v1/refunds/:id',
  parameters: z.strictObject({ metadata: z.union([z.literal(''), metadata]).optional(), expand }),
  run: ({ world, id, cause, parameters }) => {
    const refund = getRefund(world, id)
    const updated = { ...refund, metadata: mergeMetadata(refund.metadata ?? {}, parameters.metadata) }
    world.store.put('refunds', updated)
    recordEvent(world, cause, { type: 'refund.updated', object: updated, previous: { metadata: refund.metadata } })
    return updated
  },
})

const cancelPendingRefund = defineEndpoint({
  method: 'POST',
  path: '/v1/refunds/:id/cancel',
  parameters: z.strictObject({ expand }),
  run: ({ world, id, cause }) => {
    const refund = getRefund(world, id)
    if (refund.status !== 'requires_action')
      throw invalidRequest(
        `A refund can be canceled while it has the status requires_action, not ${refund.status ?? 'none'}.`,
      )
    return cancelRefund(world, cause, refund)
  },
})

const listRefunds = defineEndpoint({
  method: 'GET',
  path: '/v1/refunds',
  parameters: z.strictObject({ ...paging, created, charge: text.optional(), payment_intent: text.optional() }),
  run: ({ world, parameters }) => {
    const { charge, payment_intent: intent } = parameters
    const matching = world.store
      .list('refunds')
      .filter((refund) => charge === undefined || refund.charge === charge)
      .filter((refund) => intent === undefined || refund.payment_intent === intent)
    return listObjects(matching, parameters, '/v1/refunds')
  },
})

export const refundEndpoints = [createRefund, retrieveRefund, updateRefund, cancelPendingRefund, listRefunds]
