import { deleteDestination, findDestination, toDestinationObject, updateDestination } from '@/lib/broadcast'
import { defineRoute } from '@/lib/http'
import {
  deletedDestinationResponse,
  destinationParams,
  destinationResponse,
  updateDestinationBody,
} from '@/lib/schemas/observability'

export const GET = defineRoute({
  summary: 'Get an observability destination',
  tag: 'Observability',
  auth: 'management',
  params: destinationParams,
  response: destinationResponse,
  handler: async ({ principal: { organizationId }, params }) => ({
    data: toDestinationObject(await findDestination({ organizationId, id: params.id })),
  }),
})

export const PATCH = defineRoute({
  summary: 'Update an observability destination',
  tag: 'Observability',
  auth: 'management',
  params: destinationParams,
  body: updateDestinationBody,
  response: destinationResponse,
  handler: async ({ principal: { organizationId }, params, body }) => ({
    data: await updateDestination({
      organizationId,
      id: params.id,
      name: body.name,
      config: body.config,
      isEnabled: body.enabled,
      apiKeyHashes: body.api_key_hashes,
      samplingRate: body.sampling_rate,
      isPrivate: body.privacy_mode,
    }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete an observability destination',
  tag: 'Observability',
  auth: 'management',
  params: destinationParams,
  response: deletedDestinationResponse,
  handler: async ({ principal: { organizationId }, params }) => {
    await deleteDestination({ organizationId, id: params.id })
    return { deleted: true }
  },
})
