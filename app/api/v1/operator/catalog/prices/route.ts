import type { z } from 'zod'
import { setPrice } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import { catalogChangeResponse, setPriceBody } from '@/lib/schemas/operator-catalog'
import { toActor } from '../../to-actor'

export const POST = defineRoute({
  summary: 'Give an endpoint a new price, from now or a later moment on',
  tag: 'Operator',
  auth: 'operator',
  body: setPriceBody,
  response: catalogChangeResponse,
  status: 201,
  handler: async ({ request, principal, body }) => {
    const { endpoint_id: endpointId, revision, reason, effective_from: from } = body
    const data = await setPrice({
      endpointId,
      revision,
      reason,
      figures: toFigures(body),
      effectiveFrom: from ? new Date(from) : null,
      actor: toActor(request, principal),
    })
    return { data }
  },
})

function toFigures({ price, restores }: z.output<typeof setPriceBody>) {
  if (restores !== undefined) return { restores }
  if (price === undefined) return 'files' as const
  return {
    promptPicos: price.prompt,
    completionPicos: price.completion,
    cacheReadPicos: price.cache_read ?? null,
    cacheWritePicos: price.cache_write ?? null,
    requestNanos: price.request,
    imageNanos: price.image,
  }
}
