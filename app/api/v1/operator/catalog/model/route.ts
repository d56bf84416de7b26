import type { z } from 'zod'
import { updateModel, type ModelChange } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import { catalogChangeResponse, updateModelBody } from '@/lib/schemas/operator-catalog'
import { toActor } from '../../to-actor'

export const PATCH = defineRoute({
  summary: 'Switch a model off or on, or set its last day, or leave that to the catalogue files',
  tag: 'Operator',
  auth: 'operator',
  body: updateModelBody,
  response: catalogChangeResponse,
  handler: async ({ request, principal, body: { slug, revision, reason, ...body } }) => {
    const change = toChange(body)
    return { data: await updateModel({ slug, revision, change, reason, actor: toActor(request, principal) }) }
  },
})

type Body = Pick<z.output<typeof updateModelBody>, 'is_enabled' | 'retirement'>

function toChange({ is_enabled: isEnabled, retirement }: Body): ModelChange['change'] {
  if (isEnabled !== undefined) return { isEnabled }
  if (!retirement) return { retirement: 'of files' }
  return { retirement: { expirationDate: retirement.expiration_date, successorSlug: retirement.successor } }
}
