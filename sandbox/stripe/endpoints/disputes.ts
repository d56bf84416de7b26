import type Stripe from 'stripe'
import { z } from 'zod'
import { closeDispute, isOpenDispute } from '../machine/dispute-charge'
import { submitEvidence } from '../machine/submit-evidence'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { clearableText, created, expand, flag, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

function getDispute(world: World, id: string): Stripe.Dispute {
  const dispute = world.store.find('disputes', id)
  if (dispute === undefined) throw noSuchObject('dispute', id)
  return dispute
}

function checkOpen(dispute: Stripe.Dispute): void {
  if (!isOpenDispute(dispute)) throw invalidRequest(`This dispute is already closed with status ${dispute.status}.`)
}

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/disputes/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getDispute(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/disputes',
  parameters: z.strictObject({ ...paging, created, charge: text.optional(), payment_intent: text.optional() }),
  run: ({ world, parameters }) => {
    const { charge, payment_intent: intent } = parameters
    const matching = world.store
      .list('disputes')
      .filter((dispute) => charge === undefined || dispute.charge === charge)
      .filter((dispute) => intent === undefined || dispute.payment_intent === intent)
    return listObjects(matching, parameters, '/v1/disputes')
  },
})

const update = defineEndpoint({
  method: 'POST',
  path: '/v1/disputes/:id',
  parameters: z.strictObject({
    evidence: z
      .strictObject({
        access_activity_log: clearableText.optional(),
        customer_email_address: clearableText.optional(),
        customer_name: clearableText.optional(),
        product_description: clearableText.optional(),
        service_date: clearableText.optional(),
        uncategorized_text: clearableText.optional(),
      })
      .optional(),
    metadata: z.union([z.literal(''), metadata]).optional(),
    submit: flag.optional(),
    expand,
  }),
  run: ({ world, id, cause, parameters }) => {
    const dispute = getDispute(world, id)
    checkOpen(dispute)
    const changed = { ...dispute, metadata: mergeMetadata(dispute.metadata, parameters.metadata) }
    world.store.put('disputes', changed)
    const given = Object.entries(parameters.evidence ?? {}).filter(([, value]) => value !== undefined)
    if (given.length > 0)
      submitEvidence(world, cause, {
        dispute: changed,
        evidence: Object.fromEntries(given),
        isFinal: parameters.submit !== false,
      })
    return getDispute(world, id)
  },
})

const close = defineEndpoint({
  method: 'POST',
  path: '/v1/disputes/:id/close',
  parameters: z.strictObject({ expand }),
  run: ({ world, id, cause }) => {
    checkOpen(getDispute(world, id))
    closeDispute(world, cause, { disputeId: id, verdict: 'lost' })
    return getDispute(world, id)
  },
})

export const disputeEndpoints = [retrieve, list, update, close]
