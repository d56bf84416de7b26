import { isOwnWorkspace, requireOwnWorkspace } from '@/lib/auth'
import { createDestination, listDestinations } from '@/lib/broadcast'
import { defineRoute } from '@/lib/http'
import {
  createDestinationBody,
  destinationListResponse,
  destinationResponse,
  listDestinationsQuery,
} from '@/lib/schemas/observability'

export const GET = defineRoute({
  summary: 'List observability destinations',
  tag: 'Observability',
  auth: 'management',
  query: listDestinationsQuery,
  response: destinationListResponse,
  handler: async ({ principal, query }) => {
    if (!isOwnWorkspace(principal, query.workspace_id)) return { data: [], total_count: 0 }
    const { offset, limit } = query
    const { organizationId } = principal
    const { destinations, totalCount } = await listDestinations({ organizationId, offset, limit })
    return { data: destinations, total_count: totalCount }
  },
})

export const POST = defineRoute({
  summary: 'Create an observability destination',
  tag: 'Observability',
  auth: 'management',
  body: createDestinationBody,
  response: destinationResponse,
  status: 201,
  handler: async ({ principal, body }) => {
    requireOwnWorkspace(principal, body.workspace_id)
    const destination = await createDestination({
      organizationId: principal.organizationId,
      kind: body.type,
      name: body.name,
      config: body.config,
      isEnabled: body.enabled,
      apiKeyHashes: body.api_key_hashes,
      samplingRate: body.sampling_rate,
      isPrivate: body.privacy_mode,
    })
    return { data: destination }
  },
})
