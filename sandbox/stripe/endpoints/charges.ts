import type Stripe from 'stripe'
import { z } from 'zod'
import { captureIntent } from '../machine/capture-intent'
import { recordEvent } from '../machine/record-event'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { clearableText, created, expand, integer, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

function getCharge(world: World, id: string): Stripe.Charge {
  const charge = world.store.find('charges', id)
  if (charge === undefined) throw noSuchObject('charge', id)
  return charge
}

const retrieveCharge = defineEndpoint({
  method: 'GET',
  path: '/v1/charges/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getCharge(world, id),
})

const listCharges = defineEndpoint({
  method: 'GET',
  path: '/v1/charges',
  parameters: z.strictObject({
    ...paging,
    created,
    customer: text.optional(),
    payment_intent: text.optional(),
    transfer_group: text.optional(),
  }),
  run: ({ world, parameters }) => {
    const { customer, payment_intent: intent, transfer_group: group } = parameters
    const matching = world.store
      .list('charges')
      .filter((charge) => customer === undefined || charge.customer === customer)
      .filter((charge) => intent === undefined || charge.payment_intent === intent)
      .filter((charge) => group === undefined || charge.transfer_group === group)
    return listObjects(matching, parameters, '/v1/charges')
  },
})

const updateCharge = defineEndpoint({
  method: 'POST',
  path: '/v1/charges/:id',
  parameters: z.strictObject({
    description: clearableText.optional(),
    receipt_email: clearableText.optional(),
    metadata: z.union([z.literal(''), metadata]).optional(),
    expand,
  }),
  run: ({ world, id, cause, parameters }) => {
    const charge = getCharge(world, id)
    const { description = charge.description, receipt_email: receiptEmail = charge.receipt_email } = parameters
    const updated: Stripe.Charge = {
      ...charge,
      description,
      receipt_email: receiptEmail,
      metadata: mergeMetadata(charge.metadata, parameters.metadata),
    }
    world.store.put('charges', updated)
    recordEvent(world, cause, {
      type: 'charge.updated',
      object: updated,
      previous: { description: charge.description, receipt_email: charge.receipt_email, metadata: charge.metadata },
    })
    return updated
  },
})

const captureCharge = defineEndpoint({
  method: 'POST',
  path: '/v1/charges/:id/capture',
  parameters: z.strictObject({ amount: integer.optional(), expand }),
  run: ({ world, id, cause, parameters }) => {
    const charge = getCharge(world, id)
    const intent =
      typeof charge.payment_intent === 'string' ? world.store.find('paymentIntents', charge.payment_intent) : undefined
    if (charge.captured || intent?.status !== 'requires_capture')
      throw invalidRequest(`Charge ${id} has already been captured.`, { code: 'charge_already_captured' })
    captureIntent(world, cause, { intent, amount: parameters.amount })
    return getCharge(world, id)
  },
})

export const chargeEndpoints = [retrieveCharge, listCharges, updateCharge, captureCharge]
