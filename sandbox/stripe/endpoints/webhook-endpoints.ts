import type Stripe from 'stripe'
import { z } from 'zod'
import { API_VERSION } from '../api-version'
import { createId } from '../create-id'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { clearableText, expand, flag, metadata, paging } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

/** https://docs.stripe.com/webhooks: so many per account in test mode. */
const ENDPOINTS_MAX = 16

const url = z.url({ protocol: /^https?$/, error: 'Invalid URL: An explicit scheme (such as https) must be provided.' })
const enabledEvents = z.array(z.string().regex(/^(?:\*|[a-z0-9_]+(?:\.[a-z0-9_]+)+)$/, 'No such event type')).min(1)
const metadataChange = z.union([z.literal(''), metadata]).optional()

function getEndpoint(world: World, id: string): Stripe.WebhookEndpoint {
  const endpoint = world.store.find('webhookEndpoints', id)
  if (endpoint === undefined) throw noSuchObject('webhook endpoint', id)
  return endpoint
}

const create = defineEndpoint({
  method: 'POST',
  path: '/v1/webhook_endpoints',
  parameters: z.strictObject({
    url,
    enabled_events: enabledEvents,
    api_version: z.string().optional(),
    connect: flag.optional(),
    description: clearableText.optional(),
    metadata: metadataChange,
    expand,
  }),
  run: ({ world, parameters }) => {
    if (world.store.list('webhookEndpoints').length >= ENDPOINTS_MAX)
      throw invalidRequest(`You have reached the maximum of ${ENDPOINTS_MAX} test webhook endpoints.`)
    const endpoint: Stripe.WebhookEndpoint = {
      id: createId('we'),
      object: 'webhook_endpoint',
      api_version: parameters.api_version ?? API_VERSION,
      application: null,
      created: world.clock.nowSeconds(),
      description: parameters.description ?? null,
      enabled_events: parameters.enabled_events,
      livemode: false,
      metadata: mergeMetadata({}, parameters.metadata),
      status: 'enabled',
      url: parameters.url,
    }
    const secret = createId('whsec', 32)
    world.store.put('webhookEndpoints', endpoint)
    world.store.put('webhookSecrets', { id: endpoint.id, current: secret, previous: null })
    // Told once: no later answer has it.
    return { ...endpoint, secret }
  },
})

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/webhook_endpoints/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getEndpoint(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/webhook_endpoints',
  parameters: z.strictObject(paging),
  run: ({ world, parameters }) =>
    listObjects(world.store.list('webhookEndpoints'), parameters, '/v1/webhook_endpoints'),
})

const update = defineEndpoint({
  method: 'POST',
  path: '/v1/webhook_endpoints/:id',
  parameters: z.strictObject({
    url: url.optional(),
    enabled_events: enabledEvents.optional(),
    disabled: flag.optional(),
    description: clearableText.optional(),
    metadata: metadataChange,
    expand,
  }),
  run: ({ world, id, parameters }) => {
    const before = getEndpoint(world, id)
    const { disabled, description } = parameters
    const endpoint: Stripe.WebhookEndpoint = {
      ...before,
      url: parameters.url ?? before.url,
      enabled_events: parameters.enabled_events ?? before.enabled_events,
      status: disabled === undefined ? before.status : disabled ? 'disabled' : 'enabled',
      description: description === undefined ? before.description : description,
      metadata: mergeMetadata(before.metadata, parameters.metadata),
    }
    world.store.put('webhookEndpoints', endpoint)
    return endpoint
  },
})

const remove = defineEndpoint({
  method: 'DELETE',
  path: '/v1/webhook_endpoints/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => {
    getEndpoint(world, id)
    world.store.remove('webhookEndpoints', id)
    world.store.remove('webhookSecrets', id)
    return { id, object: 'webhook_endpoint', deleted: true } satisfies Stripe.DeletedWebhookEndpoint
  },
})

export const webhookEndpointEndpoints = [create, retrieve, list, update, remove]
