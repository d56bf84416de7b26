import { formatNanosAsUsd } from '@/lib/core/money'
import { defineRoute } from '@/lib/http'
import { listGrants } from '@/lib/promotions'
import { promotionListResponse } from '@/lib/schemas/promotions'

export const GET = defineRoute({
  summary: 'List promotional credit that is left, in the order in which it is used',
  tag: 'Credits',
  auth: 'any',
  response: promotionListResponse,
  handler: async ({ principal: { organizationId } }) => ({
    data: (await listGrants({ organizationId })).map((grant) => ({
      id: grant.id,
      source: grant.source,
      amount: formatNanosAsUsd(grant.amountNanos),
      remaining: formatNanosAsUsd(grant.remainingNanos),
      expires_at: grant.expiresAt?.toISOString() ?? null,
      created_at: grant.createdAt.toISOString(),
    })),
  }),
})
