import { updateModel } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import { catalogChangeResponse, updateModelBody } from '@/lib/schemas/operator-catalog'
import { toActor } from '../../to-actor'

export const PATCH = defineRoute({
  summary: 'Switch a model off or on, or set its last day',
  tag: 'Operator',
  auth: 'operator',
  body: updateModelBody,
  response: catalogChangeResponse,
  handler: async ({ request, principal, body: { slug, revision, reason, ...body } }) => {
    const { expiration_date: expirationDate = null, successor: successorSlug = null } = body.retirement ?? {}
    const change =
      body.is_enabled === undefined ? { retirement: { expirationDate, successorSlug } } : { isEnabled: body.is_enabled }
    return { data: await updateModel({ slug, revision, change, reason, actor: toActor(request, principal) }) }
  },
})
