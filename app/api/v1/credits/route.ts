import { nanosToJsonNumber } from '@/lib/core/money'
import { defineRoute } from '@/lib/http'
import { getBalance } from '@/lib/ledger'
import { creditsResponse } from '@/lib/schemas/credits'

export const GET = defineRoute({
  summary: 'Credits ever added and ever used',
  tag: 'Credits',
  auth: 'any',
  response: creditsResponse,
  handler: async ({ principal }) => {
    const balance = await getBalance({ organizationId: principal.organizationId })
    return {
      data: {
        total_credits: nanosToJsonNumber(balance.totalCreditsNanos),
        total_usage: nanosToJsonNumber(balance.totalUsageNanos),
      },
    }
  },
})
