import { defineRoute } from '@/lib/http'
import { describeProviders } from '@/lib/operations'
import { operatorProvidersResponse } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'Which providers have a key, and how their requests of the last day went',
  tag: 'Operator',
  auth: 'operator',
  response: operatorProvidersResponse,
  handler: async () => ({ data: await describeProviders() }),
})
