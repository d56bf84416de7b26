import { listKeyUsage } from '@/lib/analytics'
import { toKeyMaker } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { keyUsageQuery, keyUsageResponse } from '@/lib/schemas/keys'

export const GET = defineRoute({
  summary: 'What each API key spent per day',
  tag: 'API keys',
  auth: 'keys',
  query: keyUsageQuery,
  response: keyUsageResponse,
  handler: async ({ principal, query: { days } }) => ({
    data: await listKeyUsage({
      organizationId: principal.organizationId,
      madeByUserId: toKeyMaker(principal),
      days,
      now: new Date(),
    }),
  }),
})
